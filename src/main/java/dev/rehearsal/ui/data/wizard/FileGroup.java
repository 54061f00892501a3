package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.KnownLayouts;
import dev.rehearsal.detect.Proposal;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.store.SavedMapping;
import dev.rehearsal.ui.kit.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Files with the same columns, which are read in one way; the first of them is the one that is looked at. Lives on the
 * window's thread.
 */
final class FileGroup {
    private final List<Source> sources;
    private final Reading first;
    private final Optional<SavedMapping> saved;
    private final ReadOnlyObjectWrapper<Reading> reading;
    private Decisions decisions = Decisions.NONE;
    private Optional<Mapping> opened = Optional.empty();
    private Asked asked = Asked.NOTHING;

    FileGroup(List<Source> sources, Reading first, Optional<SavedMapping> saved) {
        this.sources = List.copyOf(sources);
        this.first = first;
        this.saved = saved;
        this.reading = new ReadOnlyObjectWrapper<>(first);
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    Reading reading() {
        return reading.get();
    }

    /** The file as it was read before the marketer said anything. */
    Reading first() {
        return first;
    }

    /** What was detected before the marketer said anything. */
    Proposal detected() {
        return first.proposal();
    }

    Asked asked() {
        return asked;
    }

    /** Whether the file is to be looked at in another way than it was. */
    boolean isOutdated() {
        return !asked.equals(reading().asked());
    }

    List<Source> sources() {
        return sources;
    }

    /** How files with these columns were imported the last time. */
    Optional<SavedMapping> saved() {
        return saved;
    }

    String names() {
        return sources.stream().map(Source::name).collect(Collectors.joining(", "));
    }

    boolean isDecided(String topic) {
        return decisions.isDecided(topic);
    }

    /** Whether anything is not as it was proposed. */
    boolean isChanged() {
        return !decisions.isEmpty() || opened.isPresent() || !asked.equals(Asked.NOTHING);
    }

    /** Whether the settings are those of a mapping that was opened. */
    boolean isOpened() {
        return opened.isPresent();
    }

    void decide(String topic, UnaryOperator<Mapping> decision) {
        decisions = decisions.with(topic, decision);
        settle();
    }

    void propose(List<String> topics) {
        decisions = decisions.without(topics);
        settle();
    }

    void ask(Asked other) {
        asked = other;
    }

    /** Goes on from this mapping instead of from what was proposed. */
    void open(Mapping mapping) {
        decisions = Decisions.NONE;
        opened = Optional.of(mapping);
        mapping.dialect().ifPresent(dialect -> asked = asked.as(dialect));
        settle();
    }

    /** Goes back to what was proposed at first. */
    void forgetAll() {
        decisions = Decisions.NONE;
        opened = Optional.empty();
        asked = Asked.NOTHING;
        settle();
    }

    private void settle() {
        reading.set(reading().withMapping(decided().apply(reading().proposal())));
    }

    /** Makes of a proposal what everything that was decided so far comes to. */
    private Function<Proposal, Mapping> decided() {
        Decisions over = decisions;
        Optional<Mapping> base = opened;
        return proposal -> over.over(base.map(mapping -> mapping.withKind(
                                mapping.kind().orElse(proposal.mapping().kind().orElseThrow())))
                        .orElse(proposal.mapping()))
                .withDialect(proposal.dialect());
    }

    /** The work that reads the file as it is asked for now. */
    Work<Reading> readAgain(KnownLayouts layouts) {
        Reading before = reading();
        Asked now = asked;
        Function<Proposal, Mapping> mapping = decided();
        return progress -> before.asked().equals(now)
                ? before.read(mapping.apply(before.proposal()))
                : Reading.of(before.source(), now, layouts, mapping);
    }

    void show(Reading now) {
        reading.set(now);
    }

    ImportOrder.Part part() {
        return new ImportOrder.Part(
                sources, reading().mapping(), reading().proposal().fingerprint());
    }
}
