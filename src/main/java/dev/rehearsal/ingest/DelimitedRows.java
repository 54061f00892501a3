package dev.rehearsal.ingest;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV or TSV file: every row has as many cells as the header has columns. */
final class DelimitedRows implements Rows {
    private final Input input;
    private final DelimitedRecords records;
    private final Header header;
    private final JsonMembers json = new JsonMembers();
    private final CellBuffer objectCell = new CellBuffer();
    private long number;

    private DelimitedRows(Input input, DelimitedRecords records, Header header) {
        this.input = input;
        this.records = records;
        this.header = header;
    }

    static DelimitedRows open(Input input, char delimiter, Layout layout, Mapping mapping)
            throws IOException, InputProblem {
        try {
            DelimitedRecords records = new DelimitedRecords(input.characters(), delimiter);
            boolean there = records.next() && records.fault() != DelimitedRecords.Fault.CUT_OFF;
            Header header = there ? Header.of(input.name(), records, layout, mapping) : Header.NONE;
            return new DelimitedRows(input, records, header);
        } catch (IOException | InputProblem e) {
            input.close();
            throw e;
        }
    }

    @Override
    public boolean next() throws IOException {
        boolean found = records.next();
        number += found ? 1 : 0;
        return found;
    }

    @Override
    public void read(RowDraft row) throws UnreadableRow {
        checkRecord();
        for (int cell = 0; cell < header.size(); cell++) {
            if (!records.isEmpty(cell)) {
                readCell(cell, row);
            }
        }
    }

    private void checkRecord() throws UnreadableRow {
        switch (records.fault()) {
            case NONE -> checkCells();
            case TOO_LONG -> throw unreadable("the row is longer than " + Characters.LONGEST + " characters");
            case UNCLOSED_QUOTE -> throw unreadable("a quote opens in this line and is never closed");
            case CUT_OFF -> throw unreadable(damage().orElse("the file breaks off here"));
        }
    }

    private void checkCells() throws UnreadableRow {
        if (records.holdsNul()) {
            throw unreadable("the row holds a NUL character");
        }
        if (records.cellCount() != header.size()) {
            String reached = records.lastLine() > records.line() ? " and goes on to line " + records.lastLine() : "";
            throw unreadable("the row has " + cells(records.cellCount()) + reached + ", but the header has "
                    + cells(header.size()));
        }
    }

    private static UnreadableRow unreadable(String reason) {
        return new UnreadableRow("", "", reason);
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }

    private void readCell(int cell, RowDraft row) throws UnreadableRow {
        switch (header.target(cell)) {
            case Target.Text text -> row.text(text.slot(), records.text(cell));
            case Target.Listing listing -> row.text(listing.slot(), records.text(cell));
            case Target.Members members -> {
                records.copy(cell, objectCell);
                json.readObject(members.root().field().name(), objectCell, members.root(), row);
            }
            case Target.Typed typed -> {
                Field field = typed.path().field();
                Value value = CellValue.of(records.text(cell), field.name());
                if (value != null) {
                    row.column(field, value);
                }
            }
            case Target.LeftOut leftOut -> {
                // nothing takes it, and the summary says so
            }
        }
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public long line() {
        return records.line();
    }

    @Override
    public String text() {
        return records.text();
    }

    @Override
    public Optional<String> damage() {
        return Optional.ofNullable(input.characters().damage());
    }

    @Override
    public List<String> leftOut() {
        return header.leftOut();
    }

    @Override
    public long bytesRead() {
        return input.bytesRead();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
