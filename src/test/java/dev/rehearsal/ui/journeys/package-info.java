/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.ui.journeys;

import org.jspecify.annotations.NullMarked;
