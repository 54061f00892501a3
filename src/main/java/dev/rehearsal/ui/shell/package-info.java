/**
 * The window around the views: navigation, the open workspace and the recent ones, background tasks, notices, the command
 * palette, undo, and Home. Knows the views only as {@link dev.rehearsal.ui.kit.View}. Sees {@code ui.kit} and below.
 */
@NullMarked
package dev.rehearsal.ui.shell;

import org.jspecify.annotations.NullMarked;
