/**
 * What mouse and keys mean, without any scene: each event makes the next gesture from the one before, and perhaps an edit
 * of the journey. Sees the geometry and {@code journey}.
 */
@NullMarked
package dev.rehearsal.ui.journeys.canvas.gesture;

import org.jspecify.annotations.NullMarked;
