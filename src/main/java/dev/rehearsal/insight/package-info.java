/**
 * What is learnt from results: how two replays of one log differ, and which change of the pack made them differ; what can
 * be set in a pack, and what other values would come to; where matches were lost on the way to sent messages, how many
 * messages people get, and what they did afterwards. Sees {@code replay} and what it sees.
 */
@NullMarked
package dev.rehearsal.insight;

import org.jspecify.annotations.NullMarked;
