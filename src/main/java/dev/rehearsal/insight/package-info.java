/**
 * What is learnt from results: how two replays of one log differ, and which change of the pack made them differ. Sees
 * {@code replay} and what it sees.
 */
@NullMarked
package dev.rehearsal.insight;

import org.jspecify.annotations.NullMarked;
