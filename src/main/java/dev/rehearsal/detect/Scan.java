package dev.rehearsal.detect;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes once through all that is looked at of a file and gathers what stands in each column. Used once. */
final class Scan {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_MEMBERS = 5_000;

    private final Map<String, ColumnFacts> columns = new LinkedHashMap<>();
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

    /** The first of the texts begins the file; the first line of every other one is only the rest of a line. */
    static Result of(List<String> texts, Dialect dialect, List<String> names) {
        Scan scan = new Scan(dialect);
        names.forEach(name -> scan.columns.put(name, new ColumnFacts(name)));
        for (int part = 0; part < texts.size(); part++) {
            boolean cutOff = part < texts.size() - 1;
            if (dialect.format() == Format.JSON_LINES) {
                scan.lines(texts.get(part), part > 0, cutOff);
            } else {
                scan.rows(texts.get(part), part > 0, cutOff);
            }
        }
        scan.columns.values().forEach(ColumnFacts::settled);
        return new Result(List.copyOf(scan.columns.values()), scan.rows, scan.badRows);
    }

    private void rows(String text, boolean inside, boolean cutOff) {
        RowCutter cutter = new RowCutter(text, inside ? dialect.withSkippedLines(0) : dialect);
        if (inside) {
            cutter.skipLine();
        } else if (dialect.hasHeader()) {
            cutter.next();
        }
        List<ColumnFacts> all = new ArrayList<>(columns.values());
        while (cutter.next()) {
            List<String> cells = cutter.cells();
            if (cutOff && cutter.isAtEnd()) {
                return;
            }
            rows++;
            if (cells.size() != all.size() || cutter.isOpen()) {
                badRows++;
                continue;
            }
            long row = hash(cells);
            for (int i = 0; i < all.size(); i++) {
                all.get(i).add(cells.get(i), row);
            }
        }
    }

    private static long hash(List<String> cells) {
        long hash = 1;
        for (String cell : cells) {
            hash = hash * 0x9E3779B97F4A7C15L + IdFacts.hash(cell);
        }
        return hash;
    }

    private void lines(String text, boolean inside, boolean cutOff) {
        int at = inside ? text.indexOf('\n') + 1 : 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0 && cutOff) {
                return;
            }
            String line = text.substring(at, end < 0 ? text.length() : end).strip();
            at = end < 0 ? text.length() : end + 1;
            if (!line.isEmpty()) {
                rows++;
                readLine(line);
            }
        }
    }

    private void readLine(String line) {
        try {
            JsonNode object = MAPPER.readTree(line);
            if (object.isObject()) {
                members("", object, IdFacts.hash(line));
                return;
            }
        } catch (JacksonException notJson) {
            // counted below
        }
        badRows++;
    }

    /** The members of an object, and by names with dots those of the objects in it. */
    private void members(String before, JsonNode object, long row) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = before + member.getKey();
            ColumnFacts column = columns.get(name);
            if (column == null && columns.size() < MOST_MEMBERS) {
                column = new ColumnFacts(name);
                columns.put(name, column);
            }
            if (column != null) {
                JsonNode value = member.getValue();
                column.add(value.isNull() ? "" : value.isString() ? value.stringValue() : value.toString(), row);
                if (value.isObject() && before.isEmpty()) {
                    members(name + ".", value, row);
                }
            }
        }
    }
}
