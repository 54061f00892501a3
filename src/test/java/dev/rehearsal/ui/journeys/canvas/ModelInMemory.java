package dev.rehearsal.ui.journeys.canvas;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.journey.Connections;
import dev.rehearsal.journey.Fragment;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyWords;
import dev.rehearsal.journey.Port;
import dev.rehearsal.ui.journeys.canvas.paint.Badge;
import dev.rehearsal.ui.journeys.canvas.paint.Counts;
import dev.rehearsal.ui.journeys.canvas.paint.Marks;
import dev.rehearsal.ui.journeys.canvas.paint.Words;
import dev.rehearsal.ui.kit.Edited;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** A journey with its history, and what the canvas asked for. */
final class ModelInMemory implements CanvasModel {
    final Edited<Journey> edited;
    final ObservableSet<String> selection = FXCollections.observableSet();
    final ObjectProperty<Map<String, List<Badge>>> badges = new SimpleObjectProperty<>(Map.of());
    final ObjectProperty<Counts> counts = new SimpleObjectProperty<>(Counts.NONE);
    final ObjectProperty<Optional<Marks.Path>> path = new SimpleObjectProperty<>(Optional.empty());
    final List<String> opened = new ArrayList<>();
    final List<String> customers = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    int tidied;

    private final JourneyWords words = new JourneyWords(id -> id);
    private final Map<String, Fragment> texts = new HashMap<>();

    ModelInMemory(Journey journey) {
        edited = new Edited<>(journey);
    }

    Journey now() {
        return edited.get();
    }

    @Override
    public ObservableValue<Journey> journey() {
        return edited.value();
    }

    @Override
    public void apply(Edit<Journey> edit) {
        edited.apply(edit);
    }

    @Override
    public void settle() {
        edited.settle();
    }

    @Override
    public ObservableSet<String> selection() {
        return selection;
    }

    @Override
    public ObservableValue<Map<String, List<Badge>>> badges() {
        return badges;
    }

    @Override
    public ObservableValue<Counts> counts() {
        return counts;
    }

    @Override
    public ObservableValue<Optional<Marks.Path>> path() {
        return path;
    }

    @Override
    public Words words(String id) {
        if (id.equals(Port.ENTRY_ID)) {
            return new Words("Entry", words.entry(now().entry()));
        }
        return Connections.find(now(), id)
                .map(node -> new Words(words.title(node), words.line(node)))
                .orElse(new Words(id, ""));
    }

    @Override
    public void open(String id) {
        opened.add(id);
    }

    @Override
    public void tidy() {
        tidied++;
    }

    @Override
    public void showCustomers(String id, Flow flow) {
        customers.add(id + " " + flow);
    }

    @Override
    public void refuse(String sentence) {
        refused.add(sentence);
    }

    @Override
    public String text(Fragment fragment) {
        String text = "steps " + texts.size();
        texts.put(text, fragment);
        return text;
    }

    @Override
    public Optional<Fragment> fragment(String text) {
        return Optional.ofNullable(texts.get(text));
    }
}
