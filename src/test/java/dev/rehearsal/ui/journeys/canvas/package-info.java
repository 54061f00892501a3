/** Tests of the canvas. */
@NullMarked
package dev.rehearsal.ui.journeys.canvas;

import org.jspecify.annotations.NullMarked;
