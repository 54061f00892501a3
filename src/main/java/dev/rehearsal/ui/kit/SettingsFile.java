package dev.rehearsal.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small record kept as JSON in the user's settings folder. Losing it must never keep anybody from working: what cannot
 * be read is set aside under another name and the defaults hold; what cannot be written is logged.
 */
public final class SettingsFile<T> {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;
    private final Class<T> type;
    private final T defaults;

    public SettingsFile(Path file, Class<T> type, T defaults) {
        this.file = file;
        this.type = type;
        this.defaults = defaults;
    }

    public T read() {
        try {
            T read = JSON.readValue(Files.readString(file), type);
            if (read == null) {
                setAside();
                return defaults;
            }
            return read;
        } catch (NoSuchFileException firstStart) {
            return defaults;
        } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
            LOG.warn(
                    "{} cannot be read; the defaults hold and the file is set aside: {}",
                    file.getFileName(),
                    unreadable.toString());
            setAside();
            return defaults;
        }
    }

    /** Writes the whole file or leaves the old one. */
    public void write(T value) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, JSON.writeValueAsString(value));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            LOG.warn("{} could not be written", file.getFileName(), unwritable);
        }
    }

    private void setAside() {
        try {
            Path place = file.resolveSibling(file.getFileName() + ".unreadable");
            for (int number = 2; Files.exists(place); number++) {
                place = file.resolveSibling(file.getFileName() + ".unreadable-" + number);
            }
            Files.move(file, place);
        } catch (IOException kept) {
            LOG.warn("{} could not be set aside", file.getFileName(), kept);
        }
    }
}
