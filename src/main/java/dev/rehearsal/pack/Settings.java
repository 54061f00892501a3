package dev.rehearsal.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for the whole pack. Times are minutes after local midnight, windows minutes. */
public record Settings(@Nullable String timezone, @Nullable QuietHours quietHours, List<FrequencyCap> frequencyCaps) {
    public static final Settings NONE = new Settings(null, null, List.of());

    public Settings {
        frequencyCaps = List.copyOf(frequencyCaps);
    }

    /** [start, end), past midnight when the end comes first; no channels means all (semantics §6.3). */
    public record QuietHours(int start, int end, List<String> channels) {
        public QuietHours {
            channels = List.copyOf(channels);
        }
    }

    /** At most so many sent messages within so many minutes, on a channel or on {@link #ANY}. */
    public record FrequencyCap(String channel, int max, int windowMinutes) {
        public static final String ANY = "any";
    }
}
