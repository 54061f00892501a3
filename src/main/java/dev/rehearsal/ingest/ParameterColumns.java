package dev.rehearsal.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of parameters that were flattened into columns: {@code event_params.0.key}, {@code event_params.0.value.int_value}
 * and so on. The number may stand anywhere between what begins and what ends the names.
 */
final class ParameterColumns {
    private final FieldPath path;
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final Map<String, List<CellSource>> values = new LinkedHashMap<>();

    ParameterColumns(FieldPath path) {
        this.path = path;
    }

    void add(int cell, String column, String prefix) {
        String rest = column.substring(prefix.length());
        int dot = rest.indexOf('.');
        String number = dot < 0 ? rest : rest.substring(0, dot);
        String part = dot < 0 ? "" : rest.substring(dot + 1);
        if (part.equals("key")) {
            keys.put(number, cell);
        } else if (part.equals("value") || part.startsWith("value.")) {
            CellType type = part.endsWith("string_value") ? CellType.TEXT : CellType.AUTOMATIC;
            values.computeIfAbsent(number, unseen -> new ArrayList<>()).add(new CellSource(cell, column, type));
        }
    }

    void read(Cells cells, CellReader reader, RowDraft row) throws UnreadableRow {
        for (Map.Entry<String, Integer> key : keys.entrySet()) {
            if (!cells.isEmpty(key.getValue())) {
                FieldPath field =
                        JsonMembers.child(path, cells.text(key.getValue()).toString());
                for (CellSource source : values.getOrDefault(key.getKey(), List.of())) {
                    if (!cells.isEmpty(source.cell())) {
                        reader.read(source.type(), cells.text(source.cell()), false, field, source.column(), row);
                        break;
                    }
                }
            }
        }
    }
}
