package dev.rehearsal.ui.journeys.flow;

import dev.rehearsal.ui.kit.Figures;
import java.util.List;

/** The customers behind a count: what is said of them, and the first of them. */
record Crowd(String words, int size, List<Walker> first) {
    /** How many are listed at most. */
    static final int LISTED = 1_000;

    static final Crowd NOBODY = new Crowd("", 0, List.of());

    Crowd {
        first = List.copyOf(first);
    }

    /** {@code 312 customers waiting at “Wait 2 days”}, with how many are listed where not all are. */
    String title() {
        String all = Figures.count(size, "customer") + " " + words;
        return size <= first.size() ? all : all + ", the first " + Figures.count(first.size()) + " of them";
    }
}
