/**
 * Rules as values: triggers, conditions, gates and actions, and how each is said in English (semantics §2 to §5). What a
 * condition means over a log is the business of {@code replay}. Sees {@code event} only.
 */
@NullMarked
package dev.rehearsal.rule;

import org.jspecify.annotations.NullMarked;
