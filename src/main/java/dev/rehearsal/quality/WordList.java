package dev.rehearsal.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The shipped lists of {@code quality/}: one word a line, in small letters; what follows a # is said about them. */
final class WordList {
    private WordList() {}

    /** The words of {@code quality/<name>.txt}, in the order of the file. */
    static Set<String> read(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/quality/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("There is no shipped list quality/" + name + ".txt");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.collectingAndThen(
                            Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
