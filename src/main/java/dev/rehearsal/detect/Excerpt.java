package dev.rehearsal.detect;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.RawContent;
import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is looked at of a file: all of it up to some tens of megabytes, else its beginning, and where it is not compressed
 * also something from its middle and its end. Bytes, decompressed, in the encoding of the file.
 *
 * @param parts in their order; of those that do not begin the file the first line is only the rest of one
 * @param whole whether they are the whole file
 * @param damage why a compressed file could not be read to its end
 */
record Excerpt(List<byte[]> parts, boolean whole, boolean compressed, Optional<String> damage) {
    static final int MOST = 32 << 20;
    private static final int PART = 8 << 20;

    static Excerpt of(Source source) throws IOException, InputProblem {
        return of(source, MOST, PART);
    }

    /** Everything of a file with {@code most} bytes, of a larger one parts of this size. */
    static Excerpt of(Source source, int most, int part) throws IOException, InputProblem {
        try (RawContent content = RawContent.of(source)) {
            Path path = source.path().orElseThrow();
            boolean large = !content.isCompressed() && Files.size(path) > most;
            byte[] first = content.readNBytes(large ? part : most);
            boolean whole = !large && content.read() < 0;
            if (!whole && content.isCompressed() && first.length > part) {
                first = Arrays.copyOf(first, part);
            }
            List<byte[]> parts = new ArrayList<>(List.of(first));
            if (large) {
                long size = Files.size(path);
                parts.add(at(source, even(size / 2), part));
                parts.add(at(source, even(size - part), part));
            }
            return new Excerpt(parts, whole, content.isCompressed(), content.damage());
        }
    }

    /** A character of UTF-16 takes two bytes. */
    private static long even(long at) {
        return at & ~1L;
    }

    private static byte[] at(Source source, long from, int length) throws IOException, InputProblem {
        try (RawContent content = RawContent.of(source)) {
            content.skipNBytes(from);
            return content.readNBytes(length);
        }
    }

    byte[] beginning() {
        return parts.getFirst();
    }
}
