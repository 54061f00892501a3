package dev.rehearsal.ui.kit.results;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ui.kit.Times;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An explanation as a marketer reads it: instants on the workspace's clock, values in quotes. What is exact stays in the
 * tooltip and in what is copied.
 */
public record ExplanationWords(Times times) {
    private static final Pattern INSTANT = Pattern.compile("\\d{4,}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z");
    private static final Pattern VALUE = Pattern.compile("`([^`]*)`");

    public String of(String exact) {
        String onTheClock = INSTANT.matcher(exact).replaceAll(this::instant);
        return VALUE.matcher(onTheClock).replaceAll("“$1”");
    }

    private String instant(MatchResult found) {
        long instant = Instants.parseFull(found.group());
        return instant == Instants.NONE ? found.group() : times.full(instant);
    }
}
