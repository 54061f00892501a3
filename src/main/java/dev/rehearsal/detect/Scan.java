package dev.rehearsal.detect;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.Format;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.RowTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes once through all that is looked at of a file and gathers what stands in each column. Used once. */
final class Scan {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_MEMBERS = 5_000;

    private final Map<String, ColumnFacts> byName = new LinkedHashMap<>();
    private final List<ColumnFacts> columns = new ArrayList<>();
    private final Dialect dialect;
    private long rows;
    private long badRows;

    private Scan(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What stands in the columns, in their order, and how many rows there were. */
    record Result(List<ColumnFacts> columns, long rows, long badRows) {
        Result {
            columns = List.copyOf(columns);
        }
    }

    static Result of(Excerpt excerpt, Dialect dialect) throws IOException, InputProblem {
        Scan scan = new Scan(dialect);
        for (int part = 0; part < excerpt.parts().size(); part++) {
            // what is no beginning has no header and begins somewhere in a row
            Dialect ofPart = part == 0 ? dialect : dialect.withHeader(false).withSkippedLines(1);
            try (RowTexts texts = RowTexts.open(excerpt.part(part), ofPart)) {
                scan.read(texts, part > 0);
            }
        }
        scan.byName.values().forEach(column -> column.settled(scan.rows - scan.badRows));
        return new Result(List.copyOf(scan.byName.values()), scan.rows, scan.badRows);
    }

    private void read(RowTexts texts, boolean inside) throws IOException {
        boolean json = dialect.format() == Format.JSON_LINES;
        if (!json && !inside) {
            texts.columns().forEach(this::column);
        }
        boolean begun = !json || !inside;
        while (texts.next()) {
            if (begun) {
                rows++;
                row(texts, json);
            }
            begun = true;
        }
    }

    private void row(RowTexts texts, boolean json) {
        List<String> cells = texts.cells();
        if (texts.isFaulty() || (!json && cells.size() != columns.size())) {
            badRows++;
            return;
        }
        long row = texts.fingerprint();
        for (int i = 0; i < cells.size(); i++) {
            ColumnFacts column = json ? column(texts.columns().get(i)) : columns.get(i);
            if (column != null) {
                column.add(cells.get(i), row);
                if (json && cells.get(i).startsWith("{")) {
                    members(column.name(), cells.get(i), row);
                }
            }
        }
    }

    private @Nullable ColumnFacts column(String name) {
        ColumnFacts known = byName.get(name);
        if (known == null && byName.size() < MOST_MEMBERS) {
            known = new ColumnFacts(name);
            byName.put(name, known);
            columns.add(known);
        }
        return known;
    }

    /** The members of an object inside of a line, by names with dots, as a mapping may ask for them. */
    private void members(String outer, String json, long row) {
        try {
            for (Map.Entry<String, JsonNode> member : MAPPER.readTree(json).properties()) {
                JsonNode value = member.getValue();
                ColumnFacts column = column(outer + "." + member.getKey());
                if (column != null && !value.isNull()) {
                    column.add(value.isString() ? value.stringValue() : value.toString(), row);
                }
            }
        } catch (JacksonException notJson) {
            // a text that only begins like an object has no members
        }
    }
}
