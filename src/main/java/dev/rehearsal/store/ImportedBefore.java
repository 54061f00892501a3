package dev.rehearsal.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * That the contents of a file are in a dataset already, whatever the file was called then.
 *
 * @param file the name it has now
 */
public record ImportedBefore(String file, String name, long importId, long datasetId, String dataset, Instant at) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** What to tell about it, with the day in a zone. */
    public String sentence(ZoneId zone) {
        String then = file.equals(name) ? "" : " as “" + name + "”";
        return "The contents of “" + file + "” were imported into “" + dataset + "” on " + DAY.format(at.atZone(zone))
                + then + "; importing them again adds only what is missing.";
    }
}
