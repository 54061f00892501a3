package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a piece of a file under a mapping that says more than how columns are called. */
final class MappedRows implements Rows {
    private final Piece piece;
    private final String damage;
    private final Records records;
    private final RowCheck check;
    private final CellPlan plan;
    private final MappedCells mapped;
    private final Words missing;
    private final Optional<GroupedCells> groups;
    private final Cells cells = new Cells();
    private final Scratch scratch = new Scratch();
    private Optional<String> fault = Optional.empty();
    private boolean begun;

    /** Whether the records stand on a row that is not part of the one that was stepped to. */
    private boolean ahead;

    private long number;
    private long line;
    private long fingerprint;
    private int size;

    /** Says what keeps a record from being read. */
    interface RowCheck {
        Optional<String> fault(Records records);
    }

    /** {@code damage} is what is said of a record that breaks off. */
    MappedRows(
            Piece piece,
            Records records,
            RowCheck check,
            Mapping mapping,
            Layout layout,
            CellPlan plan,
            String damage) {
        this.piece = piece;
        this.damage = damage;
        this.records = records;
        this.check = check;
        this.plan = plan;
        this.mapped = new MappedCells(mapping, layout, plan, new CellReader(mapping));
        this.missing = new Words(mapping.values().missing(), false);
        this.groups = mapping.groups().map(by -> new GroupedCells(by, plan, missing));
        this.number = piece.firstRow() - 1;
        this.size = 1;
    }

    @Override
    public boolean next() {
        if (piece.isFaulty()) {
            boolean first = !begun;
            begun = true;
            number++;
            line = piece.firstLine();
            fault = Optional.of(RowFault.of(piece, damage));
            return first;
        }
        number += begun ? size : 1;
        size = 1;
        begun = true;
        if (!ahead && !records.next()) {
            return false;
        }
        ahead = false;
        line = records.line();
        fingerprint = records.fingerprint();
        fault = check.fault(records);
        scratch.clear();
        if (fault.isEmpty()) {
            load();
            groups.ifPresent(this::gather);
        }
        return true;
    }

    private void load() {
        int count = Math.min(records.cellCount(), plan.cellCount());
        cells.clear(plan.cellCount());
        for (int cell = 0; cell < count; cell++) {
            if (plan.wants(cell) && !records.isEmpty(cell)) {
                Utf8 text = cells.text(cell);
                records.read(cell, text, scratch);
                cells.tree(cell, records.isTree(cell));
                if (missing.has(text)) {
                    text.set(text.bytes(), 0, 0);
                }
            }
        }
    }

    /** Takes in the rows behind this one that are the same event. */
    private void gather(GroupedCells group) {
        group.begin(cells, records);
        while (group.isOpen() && !ahead && records.next()) {
            ahead = check.fault(records).isPresent() || !group.takes(records, scratch);
            if (!ahead) {
                group.add(records, cells, scratch);
                fingerprint = Fingerprint.with(fingerprint, records.fingerprint());
                size++;
            }
        }
        group.end(cells);
    }

    @Override
    public void read(RowDraft row) throws UnreadableRow {
        if (fault.isPresent()) {
            throw new UnreadableRow("", "", fault.get());
        }
        mapped.read(cells, row);
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String text() {
        if (piece.isFaulty()) {
            return piece.text();
        }
        return groups.isPresent() && fault.isEmpty() ? groups.get().first() : records.text();
    }

    @Override
    public long fingerprint() {
        return fingerprint;
    }

    @Override
    public List<Reject> rejects(UnreadableRow why, String file) {
        if (groups.isEmpty() || fault.isPresent()) {
            return List.of(why.in(file, line, text()));
        }
        List<Reject> rejects = new ArrayList<>();
        groups.get().forEachRow((of, text) -> rejects.add(why.in(file, of, text)));
        return rejects;
    }

    @Override
    public List<String> leftOut() {
        return plan.leftOut();
    }
}
