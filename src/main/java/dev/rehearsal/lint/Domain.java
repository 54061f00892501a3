package dev.rehearsal.lint;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which values something can have at all. {@code least}, {@code most} and {@code whole} are about numbers; {@code texts}
 * are all there can be, null where anything can.
 */
record Domain(
        boolean canBeMissing,
        Set<Kind> kinds,
        double least,
        double most,
        boolean whole,
        @Nullable Set<String> texts) {

    /** Kinds of values that answer tests in ways of their own; a text that reads as an instant is an instant. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        INSTANT,
        LIST
    }

    static final Domain ANYTHING = of(true, EnumSet.allOf(Kind.class));
    static final Domain NOTHING = of(true, EnumSet.noneOf(Kind.class));

    static Domain of(boolean canBeMissing, Set<Kind> kinds) {
        return new Domain(canBeMissing, kinds, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, null);
    }

    static Domain numbers(boolean canBeMissing, double least, double most, boolean whole) {
        return new Domain(canBeMissing, EnumSet.of(Kind.NUMBER), least, most, whole, null);
    }

    static Domain words(boolean canBeMissing, Set<String> texts) {
        return new Domain(
                canBeMissing, EnumSet.of(Kind.TEXT), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, texts);
    }

    Domain orMissing() {
        return new Domain(true, kinds, least, most, whole, texts);
    }
}
