package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.KnownLayout;
import dev.rehearsal.detect.KnownLayouts;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files that an import is about: which of them is looked at, how it is read, and what is left to decide. */
final class OpenFiles {
    private static final String READ = "Read the file";
    private static final String CUT = "Cut the rows anew";

    private final Background background;
    private final ObservableList<FileGroup> groups = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<FileGroup>> group = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private KnownLayouts layouts = new KnownLayouts(List.of());
    private Optional<Problem> unread = Optional.empty();

    OpenFiles(Background background) {
        this.background = background;
    }

    /** Whether files are being looked at. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ObservableList<FileGroup> groups() {
        return groups;
    }

    ReadOnlyObjectProperty<Optional<FileGroup>> groupProperty() {
        return group.getReadOnlyProperty();
    }

    Optional<FileGroup> group() {
        return group.get();
    }

    /** The file that is looked at, as it is read at the moment. */
    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Looks at files; {@code done} is told what was found, {@code failed} why nothing was. */
    void look(Looking looking, Consumer<Looking.Found> done, Consumer<Problem> failed) {
        busy.set(true);
        background.latest(READ, looking, done, failed);
    }

    void show(Looking.Found found) {
        busy.set(false);
        layouts = found.layouts();
        for (Looking.Alike alike : found.alike()) {
            groups.add(new FileGroup(alike.sources(), alike.first(), alike.saved()));
        }
        choose(groups.getFirst());
    }

    /** Looks at the files of this group. */
    void choose(FileGroup one) {
        group.set(Optional.of(one));
        reading.set(Optional.of(one.reading()));
    }

    void decide(String topic, UnaryOperator<Mapping> decision) {
        change(one -> one.decide(topic, decision));
    }

    void propose(List<String> topics) {
        change(one -> one.propose(topics));
    }

    /** The layouts of known tools. */
    List<KnownLayout> layouts() {
        return layouts.all();
    }

    /** Changes the group that is looked at; the rows follow as soon as they are read. */
    void change(Consumer<FileGroup> change) {
        group.get().ifPresent(one -> {
            change.accept(one);
            reading.set(Optional.of(one.reading()));
            unread = Optional.empty();
            busy.set(one.isOutdated());
            one.asked().dialect().filter(dialect -> one.isOutdated()).ifPresent(dialect -> cut(one, dialect));
            background.latest(READ, one.readAgain(layouts), now -> show(one, now), this::show);
        });
    }

    /** Shows the rows as they are cut now while it is found out what else that changes. */
    private void cut(FileGroup one, Dialect dialect) {
        Reading before = one.reading();
        background.latest(
                CUT,
                progress -> before.cut(dialect),
                rows -> {
                    if (one.isOutdated() && group.get().filter(one::equals).isPresent()) {
                        reading.set(Optional.of(rows));
                    }
                },
                problem -> {});
    }

    private void show(FileGroup one, Reading now) {
        one.show(now);
        busy.set(false);
        if (group.get().filter(one::equals).isPresent()) {
            reading.set(Optional.of(now));
        }
    }

    private void show(Problem problem) {
        unread = Optional.of(problem);
        busy.set(false);
    }

    /** What is in the way of an import, of all files. */
    List<Problems.One> problems() {
        Stream<Problems.One> file = unread.map(problem -> new Problems.One(Step.FILE, problem.sentence())).stream();
        return Stream.concat(file, groups.stream().flatMap(one -> Problems.of(one).stream()))
                .toList();
    }

    boolean isReady() {
        return !groups.isEmpty() && !busy.get() && problems().stream().noneMatch(Problems.One::isInTheWay);
    }

    List<ImportOrder.Part> parts() {
        return groups.stream().map(FileGroup::part).toList();
    }

    /** Forgets them all; what is still being read never arrives. */
    void close() {
        background.latest(READ, progress -> "", nothing -> {}, problem -> {});
        unread = Optional.empty();
        busy.set(false);
        groups.clear();
        group.set(Optional.empty());
        reading.set(Optional.empty());
    }
}
