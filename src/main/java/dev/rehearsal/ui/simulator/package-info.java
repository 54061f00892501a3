/**
 * The simulator: choose a log and rules, replay, and see what fired, what was held back and why. Sees {@code ui.kit},
 * {@code store}, {@code replay} and below.
 */
@NullMarked
package dev.rehearsal.ui.simulator;

import org.jspecify.annotations.NullMarked;
