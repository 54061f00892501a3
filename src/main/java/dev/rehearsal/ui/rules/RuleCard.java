package dev.rehearsal.ui.rules;

import java.util.List;

/** One part of a rule as a reader meets it: what it is about and its lines, indented by their group. */
record RuleCard(String title, List<Line> lines) {
    RuleCard {
        lines = List.copyOf(lines);
    }

    /** {@code depth} counts the groups around the line. */
    record Line(int depth, String words) {}
}
