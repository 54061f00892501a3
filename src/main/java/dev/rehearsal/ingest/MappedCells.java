package dev.rehearsal.ingest;

import dev.rehearsal.event.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the draft of a row from its cells, as a mapping says. Not thread-safe. */
final class MappedCells {
    private static final int CUSTOMER = EventColumns.CUSTOMER_ID;

    private final Mapping mapping;
    private final Layout layout;
    private final CellPlan plan;
    private final CellReader reader;
    private final CustomerCells customers;
    private final List<TypeRule> rules;

    MappedCells(Mapping mapping, Layout layout, CellPlan plan, CellReader reader) {
        this.mapping = mapping;
        this.layout = layout;
        this.plan = plan;
        this.reader = reader;
        this.customers = new CustomerCells(mapping.customers());
        this.rules = mapping.typeRules();
    }

    void read(Cells cells, RowDraft row) throws UnreadableRow {
        for (Map.Entry<Integer, List<CellSource>> slot : plan.slots.entrySet()) {
            readSlot(slot.getKey(), slot.getValue(), cells, row);
        }
        for (Map.Entry<FieldPath, List<CellSource>> object : plan.objects.entrySet()) {
            readObject(object.getKey(), object.getValue(), cells, row);
        }
        for (ParameterColumns columns : plan.parameters.values()) {
            columns.read(cells, reader, row);
        }
        for (Map.Entry<FieldPath, List<CellSource>> field : plan.fields.entrySet()) {
            readField(field.getKey(), field.getValue(), cells, row);
        }
        joinTimes(cells, row);
        applyRules(cells, row);
        addConstants(row);
    }

    private void readSlot(int slot, List<CellSource> sources, Cells cells, RowDraft row) throws UnreadableRow {
        if (slot == CUSTOMER) {
            customers.read(withAnonymous(sources), cells, row.slot(slot));
            return;
        }
        for (CellSource source : sources) {
            if (!cells.isEmpty(source.cell())) {
                Utf8 text = cells.text(source.cell());
                if (cells.isTree(source.cell()) && slot != ProfileColumns.SEGMENTS) {
                    throw new UnreadableRow(source.column(), text.toString(), source.column() + " is no text");
                }
                row.slot(slot).set(text.bytes(), text.from(), text.end());
                return;
            }
        }
    }

    /** Who is not known yet is somebody by the id that the identity rule asks for. */
    private List<CellSource> withAnonymous(List<CellSource> sources) {
        List<CellSource> anonymous = mapping.customers()
                .identity()
                .flatMap(rule -> layout.path(rule.anonymousId()))
                .map(plan.fields::get)
                .orElse(List.of());
        if (anonymous.isEmpty()) {
            return sources;
        }
        List<CellSource> all = new ArrayList<>(sources);
        all.addAll(anonymous);
        return all;
    }

    /** The members of all of them, of two with the same name that of the first column: what comes last counts. */
    private void readObject(FieldPath root, List<CellSource> sources, Cells cells, RowDraft row) throws UnreadableRow {
        for (CellSource source : sources.reversed()) {
            if (!cells.isEmpty(source.cell())) {
                reader.readObject(source.type(), cells.text(source.cell()), root, source.column(), row);
            }
        }
    }

    private void readField(FieldPath path, List<CellSource> sources, Cells cells, RowDraft row) throws UnreadableRow {
        for (CellSource source : sources) {
            if (!cells.isEmpty(source.cell())) {
                Utf8 text = cells.text(source.cell());
                List<Utf8> listed = cells.listed(source.cell());
                if (listed.isEmpty()) {
                    reader.read(source.type(), text, cells.isTree(source.cell()), path, source.column(), row);
                } else {
                    row.column(path, reader.items(source.type(), listed, source.column()));
                }
                return;
            }
        }
    }

    private void joinTimes(Cells cells, RowDraft row) {
        if (mapping.times().joined().isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (String column : mapping.times().joined()) {
            int cell = plan.cell(column);
            if (!cells.isEmpty(cell)) {
                parts.add(cells.text(cell).toString());
            }
        }
        row.text(EventColumns.TIMESTAMP, String.join(" ", parts));
    }

    private void applyRules(Cells cells, RowDraft row) {
        for (TypeRule rule : rules) {
            if (fits(rule, cells.text(plan.cell(rule.column())))) {
                row.text(EventColumns.EVENT_TYPE, rule.eventType());
                return;
            }
        }
    }

    private boolean fits(TypeRule rule, Utf8 cell) {
        return switch (rule.test()) {
            case EMPTY -> cell.isEmpty();
            case NOT_EMPTY -> !cell.isEmpty();
            case EQUALS -> cell.toString().equals(rule.value());
            case STARTS_WITH -> cell.toString().startsWith(rule.value());
            case CONTAINS -> cell.toString().contains(rule.value());
            case LESS_THAN -> reader.number(cell) < reader.number(new Utf8().set(rule.value()));
            case GREATER_THAN -> reader.number(cell) > reader.number(new Utf8().set(rule.value()));
        };
    }

    private void addConstants(RowDraft row) throws UnreadableRow {
        for (Map.Entry<String, String> constant : mapping.constants().entrySet()) {
            Utf8 text = new Utf8().set(constant.getValue());
            switch (layout.target(constant.getKey()).orElse(new Target.LeftOut())) {
                case Target.Text(int slot) -> fill(row.slot(slot), text);
                case Target.Listing(int slot) -> fill(row.slot(slot), text);
                case Target.Members(FieldPath root) ->
                    reader.readObject(CellType.AUTOMATIC, text, root, constant.getKey(), row);
                case Target.Typed(FieldPath path) -> {
                    if (!text.isEmpty() && !row.has(path)) {
                        reader.read(CellType.AUTOMATIC, text, false, path, constant.getKey(), row);
                    }
                }
                case Target.LeftOut nowhere -> {
                    // a constant of the other kind of data
                }
            }
        }
    }

    private static void fill(Utf8 slot, Utf8 text) {
        if (slot.isEmpty()) {
            slot.set(text.bytes(), text.from(), text.end());
        }
    }
}
