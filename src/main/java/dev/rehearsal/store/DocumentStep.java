package dev.rehearsal.store;

import dev.rehearsal.rule.Ids;
import java.time.Instant;
import java.util.Locale;

/** What somebody did with a version, and what they said (may be empty). */
public record DocumentStep(int version, Kind kind, String person, String comment, Instant at) {
    public enum Kind {
        SAVED,
        SUBMITTED,
        APPROVED,
        SENT_BACK,
        ARCHIVED,
        /** The step before was undone, or done again. */
        PUT_BACK;

        String id() {
            return Ids.of(this);
        }

        static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }
}
