package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.CellType;
import dev.rehearsal.ui.kit.Figures;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The columns of the file and where each of them goes. */
final class ColumnsViewModel {
    private final WizardViewModel wizard;
    private final ObservableList<ColumnLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ColumnLine>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String filter = "";
    private List<ColumnLine> all = List.of();

    ColumnsViewModel(WizardViewModel wizard) {
        this.wizard = wizard;
        wizard.files().readingProperty().addListener((property, before, now) -> draw());
        draw();
    }

    /** Those whose name or place contains what was typed. */
    ObservableList<ColumnLine> lines() {
        return lines;
    }

    /** The column that is looked at. */
    ReadOnlyObjectProperty<Optional<ColumnLine>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void draw() {
        all = wizard.files().group().map(ColumnLine::all).orElse(List.of());
        List<ColumnLine> shown = all.stream().filter(line -> line.fits(filter)).toList();
        if (!lines.equals(shown)) {
            lines.setAll(shown);
        }
        String name = chosen.get().map(ColumnLine::name).orElse("");
        chosen.set(all.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .or(() -> all.stream().findFirst()));
    }

    void filter(String typed) {
        filter = typed;
        draw();
    }

    void choose(ColumnLine line) {
        chosen.set(Optional.of(line));
    }

    /** {@code 9 columns, 2 left out} */
    String words() {
        long out = all.stream().filter(ColumnLine::isLeftOut).count();
        return Figures.count(all.size(), "column") + (out == 0 ? "" : ", " + Figures.count(out) + " left out");
    }

    /** Where the chosen column can go, of what fits the typed text. */
    List<Target> targets(String typed) {
        return chosen.get()
                .flatMap(line -> wizard.files()
                        .group()
                        .map(group -> Targets.fitting(group.reading().kind(), line.name(), typed)))
                .orElse(List.of());
    }

    void send(Target target) {
        chosen.get().ifPresent(line -> send(line, target.name()));
    }

    void leaveOut() {
        chosen.get().ifPresent(line -> send(line, Targets.LEFT_OUT));
    }

    private void send(ColumnLine line, String target) {
        if (!line.target().equals(target)) {
            wizard.files().decide(ColumnLine.targetTopic(line.name()), MappingEdits.target(line.name(), target));
        }
    }

    void read(CellType type) {
        chosen.get()
                .filter(line -> line.type() != type)
                .ifPresent(line ->
                        wizard.files().decide(ColumnLine.typeTopic(line.name()), MappingEdits.type(line.name(), type)));
    }

    /** What the others with the same place mean for the chosen one; empty where there are none. */
    String sharing() {
        return chosen.get()
                .filter(line -> line.rank() > 0)
                .map(line -> line.rank() == 1
                        ? "Other columns go there too; they are asked where this one is empty."
                        : "It is asked where the columns before it are empty.")
                .orElse("");
    }

    void askFirst() {
        chosen.get()
                .ifPresent(line -> wizard.files().decide("first:" + line.target(), MappingEdits.askFirst(line.name())));
    }

    /** Whether the chosen column is not as it was proposed. */
    boolean isDecided() {
        return chosen.get()
                .flatMap(line -> wizard.files()
                        .group()
                        .map(group -> group.isDecided(ColumnLine.targetTopic(line.name()))
                                || group.isDecided(ColumnLine.typeTopic(line.name()))))
                .orElse(false);
    }

    /** Goes back to what was proposed for the chosen column. */
    void propose() {
        chosen.get()
                .ifPresent(line -> wizard.files()
                        .propose(List.of(ColumnLine.targetTopic(line.name()), ColumnLine.typeTopic(line.name()))));
    }
}
