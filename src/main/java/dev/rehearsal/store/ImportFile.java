package dev.rehearsal.store;

import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that is about to be imported, and whether ids made for its rows begin with its name. */
record ImportFile(Source source, boolean namesRows) {

    String name() {
        return source.name();
    }

    /** The file with a checksum of its own; empty for what is piped in. */
    Optional<Path> regular() {
        return source.path().filter(Files::isRegularFile);
    }

    String path() {
        return regular().map(path -> path.toAbsolutePath().toString()).orElse("");
    }

    long bytes() throws IOException {
        return regular().isEmpty() ? 0 : Files.size(regular().get());
    }
}
