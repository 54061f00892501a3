package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that are one event, while their cells are put together. Not thread-safe. */
final class GroupedCells {
    private final RowGroups groups;
    private final CellPlan plan;
    private final Words missing;
    private final Map<Integer, List<Utf8>> listed = new LinkedHashMap<>();
    private final List<Long> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private Utf8 key = new Utf8();

    GroupedCells(RowGroups groups, CellPlan plan, Words missing) {
        this.groups = groups;
        this.plan = plan;
        this.missing = missing;
    }

    /** Takes the row of a file. */
    interface RowReceiver {
        void take(long line, String text);
    }

    void begin(Cells cells, Records records) {
        lines.clear();
        texts.clear();
        listed.clear();
        for (String column : groups.listed()) {
            int cell = plan.cell(column);
            listed.put(cell, new ArrayList<>(List.of(copy(cells.text(cell)))));
        }
        key = copy(cells.text(plan.cell(groups.by())));
        remember(records);
    }

    private static Utf8 copy(Utf8 text) {
        return new Utf8().set(text.bytes(), text.from(), text.end());
    }

    private void remember(Records records) {
        lines.add(records.line());
        texts.add(records.text());
    }

    /** Whether there may be further rows; a row that has no key is an event of its own. */
    boolean isOpen() {
        return !key.isEmpty();
    }

    /** Whether a record belongs to the rows so far. */
    boolean takes(Records records, Scratch scratch) {
        return cell(records, plan.cell(groups.by()), scratch).equals(key);
    }

    private Utf8 cell(Records records, int cell, Scratch scratch) {
        Utf8 text = new Utf8();
        if (cell < records.cellCount() && !records.isEmpty(cell)) {
            records.read(cell, text, scratch);
        }
        return missing.has(text) ? new Utf8() : text;
    }

    /** Of every column the first cell that is not empty counts. */
    void add(Records records, Cells cells, Scratch scratch) {
        remember(records);
        for (int number = 0; number < Math.min(records.cellCount(), plan.cellCount()); number++) {
            List<Utf8> list = listed.get(number);
            if (list != null || (plan.wants(number) && cells.isEmpty(number))) {
                Utf8 text = cell(records, number, scratch);
                if (list != null) {
                    list.add(text);
                }
                if (cells.isEmpty(number)) {
                    cells.text(number).set(text.bytes(), text.from(), text.end());
                }
            }
        }
    }

    void end(Cells cells) {
        listed.forEach(cells::list);
    }

    /** The first row as the file has it. */
    String first() {
        return texts.getFirst();
    }

    void forEachRow(RowReceiver receiver) {
        for (int i = 0; i < lines.size(); i++) {
            receiver.take(lines.get(i), texts.get(i));
        }
    }
}
