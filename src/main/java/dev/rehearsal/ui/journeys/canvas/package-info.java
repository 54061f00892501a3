/**
 * The canvas of a journey: a drawing that is worked on by mouse and keyboard, the palette, and the small map. What it shows and
 * changes it knows through {@link dev.rehearsal.ui.journeys.canvas.CanvasModel} alone. Sees {@code journey} and {@code ui.kit}.
 */
@NullMarked
package dev.rehearsal.ui.journeys.canvas;

import org.jspecify.annotations.NullMarked;
