package dev.rehearsal.detect;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.RawContent;
import dev.rehearsal.ingest.Source;
import java.io.ByteArrayInputStream;
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
    private static final int MOST = 32 << 20;
    private static final int PART = 8 << 20;

    static Excerpt of(Source source) throws IOException, InputProblem {
        return of(source, MOST, PART);
    }

    /** Everything of a file with so many bytes at most, of a larger one parts of that size. */
    static Excerpt of(Source source, int most, int part) throws IOException, InputProblem {
        try (RawContent content = RawContent.of(source)) {
            Path path = source.path().orElseThrow();
            if (!content.isCompressed() && Files.size(path) > most) {
                return ofLarge(source, Files.size(path), part);
            }
            byte[] all = content.readNBytes(most);
            boolean whole = content.read() < 0;
            byte[] first = whole ? all : upToLineEnd(Arrays.copyOf(all, Math.min(all.length, part)));
            return new Excerpt(List.of(first), whole, content.isCompressed(), content.damage());
        }
    }

    private static Excerpt ofLarge(Source source, long size, int part) throws IOException, InputProblem {
        List<byte[]> parts = new ArrayList<>();
        for (long from : new long[] {0, size / 2, size - part}) {
            byte[] bytes = at(source, from & ~1L, part);
            parts.add(from == size - part ? bytes : upToLineEnd(bytes));
        }
        return new Excerpt(parts, false, false, Optional.empty());
    }

    private static byte[] at(Source source, long from, int length) throws IOException, InputProblem {
        try (RawContent content = RawContent.of(source)) {
            content.skipNBytes(from);
            return content.readNBytes(length);
        }
    }

    /** Without the line that the end of the bytes cuts; a line end of UTF-16 takes two of them. */
    static byte[] upToLineEnd(byte[] bytes) {
        int end = bytes.length - 1;
        while (end >= 0 && bytes[end] != '\n' && bytes[end] != '\r') {
            end--;
        }
        if (end < 0) {
            return bytes;
        }
        boolean littleEndian = end + 1 < bytes.length && bytes[end + 1] == 0;
        return Arrays.copyOf(bytes, littleEndian ? end + 2 : end + 1);
    }

    byte[] beginning() {
        return parts.getFirst();
    }

    /** A part as something that can be read like a file. */
    Source part(int number) {
        return Source.standardInput(new ByteArrayInputStream(parts.get(number)));
    }

    /** The first bytes, for trying things out; they end with a line. */
    Source first(int most) {
        byte[] first = beginning();
        return Source.standardInput(
                new ByteArrayInputStream(first.length <= most ? first : upToLineEnd(Arrays.copyOf(first, most))));
    }
}
