/**
 * Journeys as graphs of nodes, and the checks that a graph has to pass (semantics §10). Sees {@code rule}, {@code edit} and
 * {@code event}.
 */
@NullMarked
package dev.rehearsal.journey;

import org.jspecify.annotations.NullMarked;
