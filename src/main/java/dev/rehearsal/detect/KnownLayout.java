package dev.rehearsal.detect;

import dev.rehearsal.ingest.Format;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * How a known tool writes its exports: by which columns they are recognised, and what these mean. Comes from a data file,
 * so that a new one needs no Java.
 *
 * @param name of the tool and of the export, as people know it
 * @param about one sentence for somebody who has never seen such a file
 * @param signature by which columns it is recognised
 * @param mapping what they mean; names a column that not every export has, and may end in {@code *} to name all that begin
 *     alike, which a target that ends the same way takes under the rest of their names
 * @param choices what the marketer should know or look at before such a file is imported
 */
public record KnownLayout(String name, String about, Signature signature, Mapping mapping, List<String> choices) {
    /**
     * Names of columns, compared as {@link PropertyName} writes them.
     *
     * @param format the one in which the tool writes, absent where it may be any
     * @param needed columns without which it is another file
     * @param typical columns that most exports have
     * @param least how many of the typical columns must be there
     * @param absent columns that only another layout has
     */
    public record Signature(
            Optional<Format> format, List<String> needed, List<String> typical, int least, List<String> absent) {
        public Signature {
            needed = List.copyOf(needed);
            typical = List.copyOf(typical);
            absent = List.copyOf(absent);
        }
    }

    public KnownLayout {
        choices = List.copyOf(choices);
    }

    /** Reads a layout file; the name of the file is for messages. */
    public static KnownLayout parse(String file, String json) throws InputProblem {
        return KnownLayoutReader.read(file, json);
    }
}
