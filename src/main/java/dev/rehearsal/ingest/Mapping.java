package dev.rehearsal.ingest;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of another tool become those of the native layout. {@code columns} leads from the file's name of a
 * column to the native one, or to an empty text for a column to leave out; a column that is not named keeps its name.
 * {@code eventTypes} renames event types, and those not named stay as they are. {@code timezone} is that of local times
 * without offset, UTC when absent; {@code timeFormat} is a name or pattern for {@link TimeFormat}.
 */
public record Mapping(
        Map<String, String> columns,
        Map<String, String> eventTypes,
        Optional<ZoneId> timezone,
        Optional<String> timeFormat) {
    /** For files that have the native columns already. */
    public static final Mapping NATIVE = new Mapping(Map.of(), Map.of(), Optional.empty(), Optional.empty());

    public Mapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        eventTypes = Collections.unmodifiableMap(new LinkedHashMap<>(eventTypes));
    }

    /** Reads a mapping file. */
    public static Mapping read(Path file) throws IOException, InputProblem {
        String name = String.valueOf(file.getFileName());
        try {
            return parse(name, withoutByteOrderMark(Files.readString(file)));
        } catch (NoSuchFileException missing) {
            throw new InputProblem(name, 0, "", "", "there is no such mapping file at " + file, "check the path");
        } catch (CharacterCodingException notText) {
            throw new InputProblem(name, 0, "", "", "the mapping file is no UTF-8 text", "save it as UTF-8");
        }
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Reads the JSON of a mapping file; the name is for messages. */
    public static Mapping parse(String name, String json) throws InputProblem {
        return MappingJson.read(name, json);
    }

    /** The mapping as the text of a mapping file. */
    public String toJson() {
        return MappingJson.write(this);
    }

    /** The native name of a column, empty for one to leave out. */
    String columnOf(String source) {
        return columns.getOrDefault(source, source);
    }

    String eventTypeOf(String source) {
        return eventTypes.getOrDefault(source, source);
    }

    ZoneId zone() {
        return timezone.orElse(ZoneOffset.UTC);
    }

    TimeFormat format() {
        return timeFormat.map(TimeFormat::named).orElse(TimeFormat.NATIVE);
    }
}
