/**
 * The journeys of a workspace: list, the one that is open in words, and the page of the editor, which puts canvas, properties
 * and problems together. Sees {@code ui.kit}, {@code store}, {@code lint}, {@code pack} and {@code journey}.
 */
@NullMarked
package dev.rehearsal.ui.journeys;

import org.jspecify.annotations.NullMarked;
