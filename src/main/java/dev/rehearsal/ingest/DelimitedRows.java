package dev.rehearsal.ingest;

import dev.rehearsal.event.Numbers;
import dev.rehearsal.event.Utf8;
import dev.rehearsal.event.Value;
import java.util.List;
import java.util.Optional;

/** The rows of a piece of a CSV or TSV file: every row has as many cells as the header has columns. */
final class DelimitedRows implements Rows {
    private final Piece piece;
    private final Dialect dialect;
    private final DelimitedRecords records;
    private final Target[] targets;
    private final String damage;
    private final JsonMembers json = new JsonMembers();
    private final Scratch scratch = new Scratch();
    private final Utf8 text = new Utf8();
    private long number;
    private boolean begun;

    /** {@code damage} is what is said of a record that breaks off. */
    DelimitedRows(Piece piece, Dialect dialect, List<Target> targets, String damage) {
        this.piece = piece;
        this.dialect = dialect;
        this.records = new DelimitedRecords(piece, dialect.delimiter());
        this.targets = targets.toArray(new Target[0]);
        this.damage = damage;
        this.number = piece.firstRow() - 1;
    }

    @Override
    public boolean next() {
        boolean found = piece.isFaulty() ? !begun : records.next();
        begun = true;
        number += found ? 1 : 0;
        return found;
    }

    @Override
    public void read(RowDraft row) throws UnreadableRow {
        checkRecord();
        scratch.clear();
        for (int cell = 0; cell < targets.length; cell++) {
            if (!records.isEmpty(cell)) {
                readCell(cell, row);
            }
        }
    }

    private void checkRecord() throws UnreadableRow {
        Optional<String> fault = piece.isFaulty()
                ? Optional.of(RowFault.of(piece, damage))
                : RowFault.of(records, targets.length, dialect.hasHeader());
        if (fault.isPresent()) {
            throw new UnreadableRow("", "", fault.get());
        }
    }

    private void readCell(int cell, RowDraft row) throws UnreadableRow {
        switch (targets[cell]) {
            case Target.Text(int slot) -> records.read(cell, row.slot(slot), scratch);
            case Target.Listing(int slot) -> records.read(cell, row.slot(slot), scratch);
            case Target.Members(FieldPath root) -> {
                records.read(cell, text, scratch);
                json.readObject(root.field().name(), text, root, row);
            }
            case Target.Typed(FieldPath path) -> {
                records.read(cell, text, scratch);
                readTyped(path, row);
            }
            case Target.LeftOut leftOut -> {
                // nothing takes it, and the summary says so
            }
        }
    }

    /** As {@link CellValue} has it, of which what is no letter and no long number is known at once. */
    private void readTyped(FieldPath path, RowDraft row) throws UnreadableRow {
        double number = Numbers.plainNumber(text.bytes(), text.from(), text.end());
        if (!Double.isNaN(number)) {
            row.column(path, number);
            return;
        }
        byte first = text.bytes()[text.from()];
        if (first != 't' && first != 'f' && first != '-' && (first < '0' || first > '9')) {
            row.column(path, text);
            return;
        }
        Value value = CellValue.of(text.toString(), path.field().name());
        if (value != null) {
            row.column(path, value);
        }
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public long line() {
        return piece.isFaulty() ? piece.firstLine() : records.line();
    }

    @Override
    public String text() {
        return piece.isFaulty() ? piece.text() : records.text();
    }

    @Override
    public long fingerprint() {
        return piece.isFaulty() ? 0 : records.fingerprint();
    }

    @Override
    public List<String> leftOut() {
        return List.of();
    }
}
