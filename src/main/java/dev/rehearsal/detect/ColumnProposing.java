package dev.rehearsal.detect;

import dev.rehearsal.ingest.CustomerIds;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import java.util.List;
import java.util.Optional;

/** From what stands in the columns of a file to a proposal. Used once. */
final class ColumnProposing {
    private final Detection.Question question;
    private final Source source;
    private final Dialect dialect;
    private final List<ColumnFacts> columns;
    private final Extent extent;
    private final Findings findings;
    private final ByLayout byLayout;
    private final Draft draft = new Draft();

    ColumnProposing(
            Detection.Question question,
            Source source,
            Dialect dialect,
            List<ColumnFacts> columns,
            Extent extent,
            Findings findings) {
        this.question = question;
        this.source = source;
        this.dialect = dialect;
        this.columns = columns;
        this.extent = extent;
        this.findings = findings;
        this.byLayout = new ByLayout(columns);
    }

    Proposal propose() {
        List<LayoutMatch> matches = byLayout.matches(question.layouts(), dialect.format());
        Optional<KnownLayout> layout = question.layout()
                .or(() -> matches.stream()
                        .filter(match -> question.kind()
                                .map(match.layout().mapping().kind().orElseThrow()::equals)
                                .orElse(true))
                        .findFirst()
                        .map(LayoutMatch::layout));
        Mapping hint = layout.map(KnownLayout::mapping).orElse(Mapping.NATIVE);
        Optional<String> noun = noun();
        ByLooks byLooks = new ByLooks(topLevel(), noun.orElse(""));
        DataKind kind = hint.kind().or(question::kind).orElseGet(byLooks::kind);
        layout.ifPresentOrElse(known -> fillByLayout(known, matches), () -> fillByLooks(byLooks, kind));
        fillRest(kind);
        CustomerIds customers = customers(hint.customers());
        Mapping mapping = new LayoutMapping(byLayout)
                .present(hint)
                .withKind(kind)
                .withDialect(dialect)
                .withColumns(draft.columns())
                .withCustomers(customers);
        boolean isNative =
                hint.layout().filter(name -> name.startsWith("Rehearsal")).isPresent();
        return new MappingProposing(columns, draft, mapping, extent, findings).propose(isNative, noun, matches);
    }

    private Optional<String> noun() {
        return FileNoun.of(source.name())
                .filter(word -> EventTypeProposal.isSale(word)
                        || columns.stream()
                                .anyMatch(
                                        column -> PropertyName.of(column.name()).contains(word)));
    }

    private List<ColumnFacts> topLevel() {
        return columns.stream().filter(column -> !byLayout.isInside(column)).toList();
    }

    private void fillByLayout(KnownLayout layout, List<LayoutMatch> matches) {
        byLayout.fill(draft, layout);
        double score = matches.stream()
                .filter(match -> match.layout().equals(layout))
                .mapToDouble(LayoutMatch::score)
                .findFirst()
                .orElse(0);
        findings.add(
                Evidence.Topic.LAYOUT,
                layout.name(),
                Math.min(1, score + 0.1),
                "The columns are those of " + layout.name() + ": " + layout.about() + ".");
        layout.choices().forEach(sentence -> findings.look(Evidence.Topic.LAYOUT, sentence));
    }

    private void fillByLooks(ByLooks byLooks, DataKind kind) {
        byLooks.fill(draft, kind);
        findings.add(
                Evidence.Topic.LAYOUT,
                "unknown",
                0.9,
                "The columns are of no known tool; their names and what stands in them decide.");
    }

    /** Without a column of known customers the anonymous ones are the customers, and there is nobody to be joined with. */
    private CustomerIds customers(CustomerIds hint) {
        String field = hint.identity().map(IdentityRule::anonymousId).orElse("");
        List<String> anonymous = draft.columnsFor(field);
        boolean known = !draft.columnsFor("customer_id").isEmpty();
        if (!known && !anonymous.isEmpty()) {
            draft.takeBack(anonymous.getFirst());
            draft.give(anonymous.getFirst(), "customer_id", 0.8, "There is no column of customers who are known.");
        }
        boolean inJson = field.startsWith("properties.");
        return known && (inJson || !anonymous.isEmpty())
                ? hint
                : new CustomerIds(hint.placeholders(), hint.wholeNumbers(), Optional.empty());
    }

    private void fillRest(DataKind kind) {
        for (ColumnFacts column : topLevel()) {
            if (!draft.has(column.name())) {
                draft.giveOwn(
                        column.name(),
                        ByLayout.own(kind, column.name()),
                        0.8,
                        column.present() == 0
                                ? "Nothing stands in it."
                                : "It holds " + column.usual().plural() + ".");
            }
        }
    }
}
