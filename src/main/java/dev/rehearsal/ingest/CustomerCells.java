package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import java.util.List;

/** Finds the customer of a row among the columns that may hold one. */
final class CustomerCells {
    private final Words placeholders;
    private final boolean wholeNumbers;

    CustomerCells(CustomerIds ids) {
        this.placeholders = new Words(ids.placeholders(), true);
        this.wholeNumbers = ids.wholeNumbers();
    }

    /** What stands for nobody is passed over while there are further columns. */
    void read(List<CellSource> sources, Cells cells, Utf8 into) throws UnreadableRow {
        CellSource nobody = null;
        for (CellSource source : sources) {
            Utf8 text = cells.text(source.cell());
            if (Words.isBlank(text)) {
                into.set(text.bytes(), text.from(), text.end());
                continue;
            }
            if (cells.isTree(source.cell())) {
                throw new UnreadableRow(source.column(), text.toString(), source.column() + " is no text");
            }
            into.set(text.bytes(), text.from(), wholeEnd(text));
            if (!placeholders.has(into)) {
                return;
            }
            nobody = source;
        }
        if (nobody != null) {
            String shown = cells.text(nobody.cell()).toString();
            throw new UnreadableRow(
                    "customer_id", shown, "'" + Reject.shortened(shown, 60) + "' is a placeholder and no customer");
        }
    }

    /** Where the whole number ends that a text such as {@code 17850.0} stands for; else where the text does. */
    private int wholeEnd(Utf8 text) {
        byte[] bytes = text.bytes();
        int at = text.end();
        while (wholeNumbers && at > text.from() && bytes[at - 1] == '0') {
            at--;
        }
        boolean decimals = at < text.end() && at - 1 > text.from() && bytes[at - 1] == '.';
        for (int i = text.from(); decimals && i < at - 1; i++) {
            decimals = (bytes[i] >= '0' && bytes[i] <= '9') || (i == text.from() && bytes[i] == '-');
        }
        return decimals ? at - 1 : text.end();
    }
}
