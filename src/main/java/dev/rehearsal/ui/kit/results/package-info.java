/** What several views show of a replay: counts of a rule as a waterfall, decisions in words, explanations to walk through. */
@NullMarked
package dev.rehearsal.ui.kit.results;

import org.jspecify.annotations.NullMarked;
