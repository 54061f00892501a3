package dev.rehearsal.ui.rules;

import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.review.ReviewStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A rule as the list shows it. {@code version} is the newest one, whose status it is; an older version can be the approved
 * one, which stays exportable.
 */
record RuleLine(
        String id,
        String name,
        String sentence,
        ReviewStatus status,
        int version,
        OptionalInt approvedVersion,
        List<String> tags,
        Optional<LastResult> lastResult) {
    RuleLine {
        tags = List.copyOf(tags);
    }

    /** What the newest replay made of the rule: how often it fired, and for how many customers. */
    record LastResult(long fires, long reach) {}

    /** {@code Draft 3}, {@code Draft 3 · 2 approved}. */
    String statusWords() {
        String words = status.label() + " " + version;
        boolean olderApproved = approvedVersion.isPresent() && approvedVersion.getAsInt() != version;
        return olderApproved ? words + " · " + approvedVersion.getAsInt() + " approved" : words;
    }

    String firesWords() {
        return lastResult.map(result -> Figures.count(result.fires())).orElse("–");
    }

    String reachWords() {
        return lastResult.map(result -> Figures.count(result.reach())).orElse("–");
    }

    /** Whether each word of the search is somewhere in what the list shows of the rule. */
    boolean matches(String search) {
        String shown = String.join(" ", id, name, sentence, status.label(), String.join(" ", tags))
                .toLowerCase(Locale.ROOT);
        return Stream.of(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(shown::contains);
    }
}
