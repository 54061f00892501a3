/**
 * Draws a journey, on the screen, into a picture or as SVG, all with the same strokes. Keeps no state of its own. Sees
 * the geometry, {@code journey} and {@code ui.kit}.
 */
@NullMarked
package dev.rehearsal.ui.journeys.canvas.paint;

import org.jspecify.annotations.NullMarked;
