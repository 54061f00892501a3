/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.ui.rules.editor;

import org.jspecify.annotations.NullMarked;
