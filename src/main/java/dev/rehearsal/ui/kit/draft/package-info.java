/**
 * A rule while it is edited: an immutable value whose every part has a number of its own, the edits that make the next one,
 * and what can be said of it. Knows no window. Sees {@code lint}, {@code pack}, {@code log} and what lies below.
 */
@NullMarked
package dev.rehearsal.ui.kit.draft;

import org.jspecify.annotations.NullMarked;
