package dev.rehearsal.detect;

import dev.rehearsal.ingest.CellType;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.ingest.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settles what goes beyond the places of columns: times, numbers, types, ids, event types. Used once. */
final class MappingProposing {
    private final List<ColumnFacts> columns;
    private final Draft draft;
    private final Extent extent;
    private final Findings findings;
    private Mapping mapping;
    private List<TimeChoice> timeChoices = List.of();

    MappingProposing(List<ColumnFacts> columns, Draft draft, Mapping mapping, Extent extent, Findings findings) {
        this.columns = columns;
        this.draft = draft;
        this.mapping = mapping;
        this.extent = extent;
        this.findings = findings;
    }

    Proposal propose(boolean isNative, Optional<String> noun, List<LayoutMatch> matches) {
        DataKind kind = mapping.kind().orElseThrow();
        findings.add(
                Evidence.Topic.KIND,
                kind.id(),
                0.9,
                kind == DataKind.EVENTS ? "Every row is something that happened." : "Every row is a customer.");
        values();
        customers(isNative);
        if (kind == DataKind.EVENTS) {
            eventTypes(noun);
            times();
        }
        if (!isNative) {
            types();
        }
        return new Proposal(
                mapping.withColumns(draft.columns()),
                HeaderFingerprint.of(columns.stream().map(ColumnFacts::name).toList()),
                findings.evidence(),
                proposals(),
                timeChoices,
                matches,
                findings.decisions(),
                extent);
    }

    private List<ColumnFacts> leadingTo(String target) {
        List<String> names = draft.columnsFor(target);
        return columns.stream()
                .filter(column -> names.contains(column.name()))
                .sorted(Comparator.comparingInt(column -> names.indexOf(column.name())))
                .toList();
    }

    private void values() {
        mapping = mapping.withValues(new ValueProposal(columns, mapping.values(), findings).reading());
    }

    private void customers(boolean isNative) {
        String anonymous =
                mapping.customers().identity().map(IdentityRule::anonymousId).orElse("");
        CustomerProposal proposal =
                new CustomerProposal(leadingTo("customer_id"), leadingTo(anonymous), mapping.customers(), findings);
        proposal.say(draft, extent.rows() - extent.badRows());
        mapping = mapping.withCustomers(proposal.ids(!isNative));
    }

    private void eventTypes(Optional<String> noun) {
        EventTypeProposal proposal = new EventTypeProposal(findings);
        List<ColumnFacts> types = leadingTo("event_type");
        if (!types.isEmpty()) {
            mapping = mapping.withEventTypes(proposal.renamed(types, mapping));
        } else if (mapping.constants().containsKey("event_type")) {
            findings.add(
                    Evidence.Topic.EVENT_TYPE,
                    mapping.constants().get("event_type"),
                    0.95,
                    "Every row of this layout is one, unless a rule says otherwise.");
        } else {
            boolean amounts = columns.stream().anyMatch(column -> column.share(CellKind.DECIMAL) > 0.5);
            Map<String, String> constants = new LinkedHashMap<>(mapping.constants());
            constants.put("event_type", proposal.constant(noun, amounts));
            mapping = mapping.withConstants(constants);
        }
    }

    private void times() {
        TimeProposal proposal = new TimeProposal(mapping.times(), findings);
        List<ColumnFacts> times = leadingTo("timestamp");
        if (times.isEmpty()) {
            findings.add(Evidence.Topic.TIME, "unknown", 0, "No column holds times.");
            findings.decide(Evidence.Topic.TIME, "No column looks like the time of the events; choose one.");
            return;
        }
        ColumnFacts first = times.stream()
                .filter(column -> column.present() > 0)
                .findFirst()
                .orElse(times.getFirst());
        Optional<ColumnFacts> clock = clockBeside(first);
        TimeProposal.Result result = clock.isPresent() ? proposal.of(first, clock.get()) : proposal.of(first);
        clock.ifPresent(column -> leaveOutJoined(first, column));
        timeChoices = result.choices();
        mapping = mapping.withTimes(result.reading());
    }

    /** A column of times of day, where another holds dates alone. */
    private Optional<ColumnFacts> clockBeside(ColumnFacts date) {
        boolean datesOnly = date.times().shapes().values().stream().allMatch(TimeFacts.Shape::isDateOnly)
                && Times.share(date) > 0.9;
        return columns.stream()
                .filter(column -> datesOnly && column.share(CellKind.CLOCK) > 0.9)
                .max(Comparator.comparingDouble(column -> Vocabulary.COLUMNS.fits("clock", column.name())));
    }

    private void leaveOutJoined(ColumnFacts date, ColumnFacts clock) {
        for (ColumnFacts column : List.of(date, clock)) {
            draft.takeBack(column.name());
            draft.give(column.name(), "", 0.9, "Date and time of day become the time together.");
        }
    }

    private void types() {
        CellTypes proposal = new CellTypes(mapping.dialect().orElseThrow().format(), mapping.times(), extent.whole());
        Map<String, CellType> types = new LinkedHashMap<>(mapping.types());
        for (ColumnFacts column : columns) {
            String target = draft.place(column.name()).map(Draft.Place::target).orElse("");
            CellType type = target.contains(".") ? proposal.of(column) : CellType.AUTOMATIC;
            if (type != CellType.AUTOMATIC) {
                types.putIfAbsent(column.name(), type);
            }
        }
        mapping = mapping.withTypes(types);
    }

    private List<ColumnProposal> proposals() {
        List<ColumnProposal> proposals = new ArrayList<>();
        for (ColumnFacts column : columns) {
            draft.place(column.name())
                    .ifPresent(place -> proposals.add(new ColumnProposal(
                            column.name(),
                            place.target(),
                            mapping.types().getOrDefault(column.name(), CellType.AUTOMATIC),
                            place.confidence(),
                            place.sentence(),
                            column.examples(),
                            column.missing())));
        }
        return proposals;
    }
}
