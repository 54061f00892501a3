package dev.rehearsal.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a condition or a gate held or did not, in words: what was asked, what was found, and for one that failed what
 * would have to be different. {@code parts} explain what it is made of.
 */
public record Explanation(
        boolean holds,
        String asked,
        @Nullable String found,
        @Nullable String remedy,
        List<Explanation> parts) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    static Explanation of(boolean holds, String asked, @Nullable String found) {
        return new Explanation(holds, asked, found, null, List.of());
    }
}
