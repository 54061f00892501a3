/**
 * Where everything of a journey lies, as values and pure functions: no scene, no drawing, no state. Lengths are pixels at a
 * zoom of 1, y grows downwards. Sees {@code journey} and {@code javafx.geometry}.
 */
@NullMarked
package dev.rehearsal.ui.journeys.canvas.geometry;

import org.jspecify.annotations.NullMarked;
