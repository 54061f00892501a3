package dev.rehearsal.rule;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of something, in words: which part it is about, and what it said before and says
 * after. {@code before} is null of what was added, {@code after} of what was removed.
 */
public record Change(
        String part,
        Kind kind,
        @Nullable String before,
        @Nullable String after) {

    /** What became of the part. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** It says the same in another place. */
        MOVED,
        /** It means the same and is written in another way. */
        REWRITTEN
    }

    public static Change added(String part, String after) {
        return new Change(part, Kind.ADDED, null, after);
    }

    public static Change removed(String part, String before) {
        return new Change(part, Kind.REMOVED, before, null);
    }

    /** Of two things that differ; where they read the same, they only differ in how they are written. */
    public static Change changed(String part, String before, String after) {
        return new Change(part, before.equals(after) ? Kind.REWRITTEN : Kind.CHANGED, before, after);
    }

    public static Change moved(String part, String words) {
        return new Change(part, Kind.MOVED, words, words);
    }

    /** The words that both have and those that only one has. */
    public WordDiff words() {
        return WordDiff.between(before == null ? "" : before, after == null ? "" : after);
    }

    /** {@code Cooldown: “at most once a day” instead of “at most once an hour”}, to be read out. */
    public String sentence() {
        return switch (kind) {
            case ADDED -> part + " added: " + after;
            case REMOVED -> part + " removed: " + before;
            case CHANGED -> part + " changed from: " + before + ", to: " + after;
            case MOVED -> part + " moved: " + after;
            case REWRITTEN -> part + " written another way, with the same meaning: " + after;
        };
    }
}
