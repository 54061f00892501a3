package dev.rehearsal.detect;

import dev.rehearsal.ingest.InputProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The layouts that files are compared with. Immutable. */
public final class KnownLayouts {
    private static final String NATIVE = "/layouts/native-events.json";

    private final List<KnownLayout> layouts;

    public KnownLayouts(List<KnownLayout> layouts) {
        this.layouts =
                layouts.stream().sorted(Comparator.comparing(KnownLayout::name)).toList();
    }

    /** Those that come with the program: every file in {@code layouts}. */
    public static KnownLayouts shipped() {
        URL url = Objects.requireNonNull(KnownLayouts.class.getResource(NATIVE), "the layouts are missing");
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return new KnownLayouts(in(folder(Path.of(uri))));
            }
            String jar = uri.getSchemeSpecificPart().replaceFirst("!.*", "");
            // opened by its path, so that two threads may do it at once
            try (FileSystem opened = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
                return new KnownLayouts(in(folder(opened.getPath(NATIVE))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the layouts that come with the program cannot be read", unreadable);
        } catch (URISyntaxException | InputProblem wrong) {
            throw new IllegalStateException("the layouts that come with the program are broken", wrong);
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent(), "a layout lies in a folder");
    }

    /** The layouts in the files of a folder. */
    private static List<KnownLayout> in(Path folder) throws IOException, InputProblem {
        List<KnownLayout> layouts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                layouts.add(KnownLayout.parse(String.valueOf(file.getFileName()), Files.readString(file)));
            }
        }
        return layouts;
    }

    /** With one more; it takes the place of another one of its name. */
    public KnownLayouts with(KnownLayout added) {
        List<KnownLayout> more = new ArrayList<>(layouts);
        more.removeIf(layout -> layout.name().equals(added.name()));
        more.add(added);
        return new KnownLayouts(more);
    }

    /** All of them by name. */
    public List<KnownLayout> all() {
        return layouts;
    }
}
