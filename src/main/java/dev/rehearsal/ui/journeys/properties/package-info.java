/**
 * The properties of what is selected in a journey: fields and forms that show it and turn what is entered into edits. Sees
 * {@code ui.journeys.editor}, {@code ui.kit} and {@code journey}.
 */
@NullMarked
package dev.rehearsal.ui.journeys.properties;

import org.jspecify.annotations.NullMarked;
