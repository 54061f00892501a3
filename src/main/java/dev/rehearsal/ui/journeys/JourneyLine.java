package dev.rehearsal.ui.journeys;

import dev.rehearsal.ui.kit.review.ReviewStatus;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A journey as the list shows it. {@code version} is the newest one, whose status it is; an older version can be the approved
 * one, which stays exportable.
 *
 * @param entry who enters, in words
 */
record JourneyLine(
        String id,
        String name,
        String entry,
        int steps,
        ReviewStatus status,
        int version,
        OptionalInt approvedVersion,
        boolean active) {
    /** {@code Draft 3}, {@code Draft 3 · 2 approved}. */
    String statusWords() {
        String words = status.label() + " " + version;
        boolean olderApproved = approvedVersion.isPresent() && approvedVersion.getAsInt() != version;
        return olderApproved ? words + " · " + approvedVersion.getAsInt() + " approved" : words;
    }

    /** Whether each word of the search is somewhere in what the list shows of the journey. */
    boolean matches(String search) {
        String shown = String.join(" ", id, name, entry, status.label()).toLowerCase(Locale.ROOT);
        return Stream.of(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(shown::contains);
    }
}
