/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.ui.journeys.canvas.gesture;

import org.jspecify.annotations.NullMarked;
