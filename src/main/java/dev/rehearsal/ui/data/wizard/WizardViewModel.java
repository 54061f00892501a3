package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.KnownLayout;
import dev.rehearsal.detect.KnownLayouts;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Problem;
import dev.rehearsal.ui.kit.Times;
import java.nio.file.Path;
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

/** The import wizard: which files it is about, on which step it stands, and what was decided so far. */
public final class WizardViewModel {
    private static final String READ = "Read the file";
    private static final String CUT = "Cut the rows anew";
    private static final Dialogs.Question NOT_NOW = new Dialogs.Question(
            "Stop importing?", "What you decided about these files is not kept.", "Stop importing", true);

    private final Workspace workspace;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Times times;
    private final Consumer<ImportOrder> ordered;
    private final ObservableList<FileGroup> groups = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<FileGroup>> group = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ForecastViewModel forecast;
    private final NameCounts nameCounts;
    private final MappingFiles mappingFiles;
    private KnownLayouts layouts = new KnownLayouts(List.of());
    private Optional<Problem> unread = Optional.empty();

    /** @param ordered gets what is to be imported when the marketer says so */
    public WizardViewModel(
            Workspace workspace,
            Background background,
            Notices notices,
            Dialogs dialogs,
            Times times,
            Consumer<ImportOrder> ordered) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.times = times;
        this.ordered = ordered;
        this.forecast = new ForecastViewModel(workspace, background, times, this);
        this.nameCounts = new NameCounts(this, background);
        this.mappingFiles = new MappingFiles(background, notices, dialogs, this);
    }

    /** Whether there is a wizard on show. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether files are being looked at. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
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

    ForecastViewModel forecast() {
        return forecast;
    }

    NameCounts nameCounts() {
        return nameCounts;
    }

    /** Writes the settings of the files that are looked at to a mapping file. */
    public void saveSettings() {
        mappingFiles.save();
    }

    MappingFiles mappingFiles() {
        return mappingFiles;
    }

    Times times() {
        return times;
    }

    /** Looks at files and opens with the first step; {@code dataset} is where they probably go. */
    public void open(List<Path> files, Optional<String> dataset) {
        if (files.isEmpty()) {
            return;
        }
        close();
        busy.set(true);
        open.set(true);
        forecast.into(dataset, files.getFirst());
        background.latest(READ, new Looking(workspace, files), this::show, problem -> {
            close();
            notices.problem(problem);
        });
    }

    private void show(Looking.Found found) {
        found.problems().forEach(notices::problem);
        if (found.alike().isEmpty()) {
            close();
            return;
        }
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
        return Stream.concat(file, groups.stream().flatMap(one -> Problems.of(one.reading()).stream()))
                .toList();
    }

    boolean isReady() {
        return !groups.isEmpty() && !busy.get() && problems().isEmpty();
    }

    void goTo(Step other) {
        step.set(other);
        if (other == Step.FORECAST) {
            forecast.count();
        }
    }

    /** The next step; after the last one, the import. */
    void next() {
        step.get().next().ifPresentOrElse(this::goTo, this::importNow);
    }

    void back() {
        step.get().before().ifPresent(this::goTo);
    }

    List<ImportOrder.Part> parts() {
        return groups.stream().map(FileGroup::part).toList();
    }

    /** Imports as everything stands, whichever step is on show. */
    void importNow() {
        if (isReady() && forecast.isNamed()) {
            ImportOrder order = forecast.order(parts());
            close();
            ordered.accept(order);
        }
    }

    /** Puts the wizard away; asks first where decisions would be lost. */
    void cancel() {
        boolean decided = groups.stream().anyMatch(FileGroup::isChanged);
        if (!decided || dialogs.confirm(NOT_NOW)) {
            close();
        }
    }

    /** Puts the wizard away; nothing was imported. */
    public void close() {
        background.latest(READ, progress -> "", nothing -> {}, notices::problem);
        forecast.stop();
        open.set(false);
        busy.set(false);
        groups.clear();
        group.set(Optional.empty());
        reading.set(Optional.empty());
        step.set(Step.FILE);
    }
}
