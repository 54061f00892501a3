package dev.rehearsal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers the differences of two things of one kind, field by field. */
public final class Differing<T> {
    private final T before;
    private final T after;
    private final List<Change> changes = new ArrayList<>();

    public Differing(T before, T after) {
        this.before = before;
        this.after = after;
    }

    /** A field as words; empty words mean that it is not there. */
    public Differing<T> field(String name, Function<T, String> words) {
        String was = words.apply(before);
        String now = words.apply(after);
        if (was.equals(now)) {
            return this;
        }
        if (was.isEmpty()) {
            changes.add(Change.added(name, now));
        } else if (now.isEmpty()) {
            changes.add(Change.removed(name, was));
        } else {
            changes.add(Change.changed(name, was, now));
        }
        return this;
    }

    /** Differences that were found another way. */
    public Differing<T> also(List<Change> found) {
        changes.addAll(found);
        return this;
    }

    /** A field of which only that it differs can be said in words. */
    public Differing<T> silently(
            String name, Function<T, ? extends @Nullable Object> field, Function<T, String> words) {
        if (!Objects.equals(field.apply(before), field.apply(after))) {
            int found = changes.size();
            field(name, words);
            if (changes.size() == found) {
                changes.add(Change.changed(name, words.apply(before), words.apply(after)));
            }
        }
        return this;
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }
}
