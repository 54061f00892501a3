package dev.rehearsal.quality;

import dev.rehearsal.log.Progress;
import java.util.Comparator;

/**
 * Something in a dataset that is probably not as it was meant.
 *
 * @param count how many events, customers or days it is about; {@link #rows} lists as many
 * @param sentence what was found, with its count
 * @param remedy what to do about it
 */
public record Finding(
        Check check, Severity severity, Unit unit, long count, String sentence, String remedy, Listing listing) {

    /** The gravest first, then by what was looked for, then the most frequent. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::check)
            .thenComparing(Comparator.comparingLong(Finding::count).reversed())
            .thenComparing(Finding::sentence);

    /** Finds the rows of a finding, in a pass over a column when somebody wants to see them. */
    @FunctionalInterface
    interface Listing {
        Rows rows(Progress progress);
    }

    /**
     * The events, customers or days themselves, found anew at every call; belongs in the background.
     *
     * @throws java.util.concurrent.CancellationException when the progress says that it is cancelled
     */
    public Rows rows(Progress progress) {
        return listing.rows(progress);
    }
}
