/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.ui.journeys.editor;

import org.jspecify.annotations.NullMarked;
