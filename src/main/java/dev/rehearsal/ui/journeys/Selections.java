package dev.rehearsal.ui.journeys;

import java.util.Set;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.util.Subscription;

/** Two sets that always hold the same. */
final class Selections {
    private Selections() {}

    static Subscription joined(ObservableSet<String> one, ObservableSet<String> other) {
        SetChangeListener<String> there = change -> follow(other, one);
        SetChangeListener<String> back = change -> follow(one, other);
        one.addListener(there);
        other.addListener(back);
        return () -> {
            one.removeListener(there);
            other.removeListener(back);
        };
    }

    private static void follow(ObservableSet<String> set, Set<String> leader) {
        if (!set.equals(leader)) {
            set.retainAll(leader);
            set.addAll(leader);
        }
    }
}
