package dev.rehearsal.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where rows come from: a file, or what is piped in, which is named {@code -}. Opening it takes care of compression
 * and encoding; what is piped in can be opened once.
 */
public final class Source {
    private static final String STANDARD_INPUT = "-";

    private final String name;
    private final Optional<Path> path;
    private final InputStream piped;

    private Source(String name, Optional<Path> path, InputStream piped) {
        this.name = name;
        this.path = path;
        this.piped = piped;
    }

    public static Source file(Path path) {
        Path fileName = path.getFileName();
        return new Source(
                fileName == null ? path.toString() : fileName.toString(),
                Optional.of(path),
                InputStream.nullInputStream());
    }

    /** CSV, or JSON lines when the first character is a brace. Not closed by whoever reads it. */
    public static Source standardInput(InputStream in) {
        return new Source(STANDARD_INPUT, Optional.empty(), in);
    }

    /** Some text that was made rather than found; like what is piped in it can be opened once. */
    public static Source text(String name, String text) {
        return new Source(name, Optional.empty(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The name without its folder, as rejects and event ids carry it. */
    public String name() {
        return name;
    }

    /** The file, empty for what is piped in. */
    public Optional<Path> path() {
        return path;
    }

    /** How many bytes there are to read, 0 when that is not known. */
    long size() throws IOException {
        return path.isPresent() && Files.exists(path.get()) ? Files.size(path.get()) : 0;
    }

    /** Opens it as the dialect says, or as its name and its first bytes tell. */
    Input open(Optional<Dialect> dialect) throws IOException, InputProblem {
        if (path.isEmpty()) {
            return Input.of(name, piped, dialect);
        }
        Path file = path.get();
        if (Files.isDirectory(file)) {
            throw new InputProblem(name, 0, "", "", "this is a folder", "name the files in it");
        }
        if (!Files.exists(file)) {
            throw new InputProblem(name, 0, "", "", "there is no such file at " + file, "check the path");
        }
        Optional<Dialect> known = dialect.or(() -> Dialect.ofName(name));
        if (known.isEmpty()) {
            throw new InputProblem(
                    name,
                    0,
                    "",
                    "",
                    "only .csv, .tsv, .ndjson and .jsonl are read, each also as .gz",
                    "save it as CSV and give that file");
        }
        return Input.of(name, Files.newInputStream(file), known);
    }
}
