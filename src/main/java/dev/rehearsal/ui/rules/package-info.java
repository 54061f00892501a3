/**
 * The rules of a workspace: list, one rule in words, and its way through review. Sees {@code ui.kit}, {@code store},
 * {@code pack} and {@code rule}.
 */
@NullMarked
package dev.rehearsal.ui.rules;

import org.jspecify.annotations.NullMarked;
