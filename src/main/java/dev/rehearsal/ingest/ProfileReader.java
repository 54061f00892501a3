package dev.rehearsal.ingest;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Profiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Makes a profile of a row, or says why there is none in it. */
final class ProfileReader {
    private final Mapping mapping;
    private final TimeFormat timeFormat;

    /** Whether a column that is the address of a customer was made the id, so that none is left for the address. */
    private final boolean emailIsId;

    private final NumberReading numbers;
    private final String separator;
    private final JsonMembers json = new JsonMembers();

    ProfileReader(Mapping mapping) {
        this.mapping = mapping;
        this.emailIsId = mapping.columns().containsValue(Field.CUSTOMER_ID.name())
                && !mapping.columns().containsValue(Field.EMAIL.name());
        this.numbers = new NumberReading(mapping.values());
        this.separator = mapping.values().separator();
        this.timeFormat = mapping.times().timeFormat();
    }

    /** Adds the profile; says whether it is the customer's first. */
    boolean read(RowDraft row, Profiles.Builder profiles) throws UnreadableRow {
        return profiles.add(customer(row), fields(row));
    }

    /** What the profile has beside its customer. */
    Map<Field, Value> fields(RowDraft row) throws UnreadableRow {
        Map<Field, Value> fields = new HashMap<>();
        putText(
                fields,
                Field.EMAIL,
                row,
                emailIsId && isAddress(row) ? ProfileColumns.CUSTOMER_ID : ProfileColumns.EMAIL);
        putText(fields, Field.FIRST_NAME, row, ProfileColumns.FIRST_NAME);
        putText(fields, Field.LAST_NAME, row, ProfileColumns.LAST_NAME);
        putText(fields, Field.LIFECYCLE_STAGE, row, ProfileColumns.LIFECYCLE_STAGE);
        putScore(fields, row);
        putLastEngagement(fields, row);
        Set<String> segments = segments(row);
        row.forEach((field, value) -> {
            if (field.name().startsWith(ProfileColumns.SEGMENT)) {
                if (Truth.of(value.display()).orElse(false)) {
                    segments.add(field.name().substring(ProfileColumns.SEGMENT.length()));
                }
            } else {
                fields.put(field, value);
            }
        });
        fields.put(
                Field.SEGMENTS,
                new Value.Items(segments.stream().map(Value::text).toList()));
        return fields;
    }

    /** The customer of the profile. */
    static String customer(RowDraft row) throws UnreadableRow {
        String text = row.text(ProfileColumns.CUSTOMER_ID);
        if (text == null || text.isBlank()) {
            throw new UnreadableRow("customer_id", text == null ? "" : text, "customer_id is missing");
        }
        return WellFormed.id("customer_id", text);
    }

    private static boolean isAddress(RowDraft row) {
        String id = row.text(ProfileColumns.CUSTOMER_ID);
        return row.slot(ProfileColumns.EMAIL).isEmpty() && id != null && id.indexOf('@') > 0;
    }

    private static void putText(Map<Field, Value> fields, Field field, RowDraft row, int slot) {
        String text = row.text(slot);
        if (text != null) {
            fields.put(field, Value.text(text));
        }
    }

    private void putScore(Map<Field, Value> fields, RowDraft row) throws UnreadableRow {
        String text = row.text(ProfileColumns.BEHAVIORAL_SCORE);
        if (text == null) {
            return;
        }
        String column = Field.BEHAVIORAL_SCORE.name();
        fields.put(
                Field.BEHAVIORAL_SCORE,
                Value.number(numbers.needed(row.slot(ProfileColumns.BEHAVIORAL_SCORE), column)));
    }

    private void putLastEngagement(Map<Field, Value> fields, RowDraft row) throws UnreadableRow {
        String text = row.text(ProfileColumns.LAST_ENGAGEMENT);
        if (text == null) {
            return;
        }
        long time = timeFormat.read(text, mapping.times().zoneOrUtc());
        if (time == Instants.NONE) {
            String column = Field.LAST_ENGAGEMENT.name();
            throw new UnreadableRow(column, text, column + " is no date and time that can be read");
        }
        fields.put(Field.LAST_ENGAGEMENT, Value.time(time));
    }

    /** Each name once, in the order in which they stand. */
    private Set<String> segments(RowDraft row) throws UnreadableRow {
        String text = row.text(ProfileColumns.SEGMENTS);
        Set<String> names = new LinkedHashSet<>();
        if (text != null && text.startsWith("[")) {
            names.addAll(listed(text));
        } else if (text != null && !separator.equals(ValueReading.NATIVE.separator())) {
            names.addAll(QuotedNames.of(text, separator));
        } else if (text != null) {
            Arrays.stream(text.split(";", -1)).map(String::strip).forEach(names::add);
        }
        names.remove("");
        return names;
    }

    private List<String> listed(String text) throws UnreadableRow {
        String column = Field.SEGMENTS.name();
        List<String> names = new ArrayList<>();
        try (JsonParser parser = json.parser(text)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (!parser.currentToken().isScalarValue()) {
                    throw new UnreadableRow(column, text, column + " holds something that is no name");
                }
                names.add(parser.currentToken() == JsonToken.VALUE_NULL ? "" : WellFormed.text(parser.getString()));
            }
            if (parser.nextToken() != null) {
                throw new UnreadableRow(column, text, column + " goes on behind its JSON list");
            }
        } catch (JacksonException notJson) {
            throw new UnreadableRow(column, text, column + " is no JSON list: " + JsonMembers.because(notJson));
        }
        return names;
    }
}
