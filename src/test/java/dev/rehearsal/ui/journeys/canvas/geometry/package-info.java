/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.ui.journeys.canvas.geometry;

import org.jspecify.annotations.NullMarked;
