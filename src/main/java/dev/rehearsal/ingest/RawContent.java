package dev.rehearsal.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file, decompressed where it is compressed but in its own encoding, for whoever has to find out how it is
 * written. Where a compressed file is damaged it ends, and {@link #damage} says why. Not thread-safe.
 */
public final class RawContent extends FilterInputStream {
    private final boolean compressed;
    private @Nullable String damage;

    private RawContent(InputStream content, boolean compressed) {
        super(content);
        this.compressed = compressed;
    }

    /** Opens a file; what is piped in can be read once only and is refused. */
    public static RawContent of(Source source) throws IOException, InputProblem {
        Optional<Path> path = source.path();
        if (path.isEmpty()) {
            throw problem(source, "what is piped in can be read only once", "save it as a file and give that");
        }
        if (Files.isDirectory(path.get())) {
            throw problem(source, "this is a folder", "name the files in it");
        }
        if (!Files.exists(path.get())) {
            throw problem(source, "there is no such file at " + path.get(), "check the path");
        }
        CountedBytes bytes = new CountedBytes(Files.newInputStream(path.get()));
        BufferedInputStream plain = new BufferedInputStream(bytes, 1 << 16);
        boolean zipped = isZipped(plain);
        return new RawContent(zipped ? new Unzipped(plain, bytes) : plain, zipped);
    }

    private static InputProblem problem(Source source, String reason, String remedy) {
        return new InputProblem(source.name(), 0, "", "", reason, remedy);
    }

    private static boolean isZipped(BufferedInputStream in) throws IOException {
        in.mark(2);
        byte[] first = in.readNBytes(2);
        in.reset();
        return first.length == 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
    }

    public boolean isCompressed() {
        return compressed;
    }

    /** Why there was nothing more to read; empty where the file simply ended, or was not read to its end. */
    public Optional<String> damage() {
        return Optional.ofNullable(damage);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (damage != null) {
            return -1;
        }
        try {
            return super.read(bytes, from, length);
        } catch (DamagedFile broken) {
            damage = broken.getMessage();
            return -1;
        }
    }

    /** Passes over bytes, as many as there are. */
    @Override
    public long skip(long count) throws IOException {
        return compressed ? 0 : super.skip(count);
    }
}
