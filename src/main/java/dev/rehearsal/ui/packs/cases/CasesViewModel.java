package dev.rehearsal.ui.packs.cases;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.pack.MadeUpStory;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.store.CaseChoice;
import dev.rehearsal.store.Packs;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notices;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which scenarios go along as cases, told of nobody who exists but for the fields that somebody lets go unchanged. */
public final class CasesViewModel {
    private final Packs packs;
    private final Source source;
    private final Background background;
    private final Notices notices;
    private final Runnable changed;
    private final ObservableList<ScenarioRow> scenarios = FXCollections.observableArrayList();
    private final ObservableList<FieldRow> fields = FXCollections.observableArrayList();
    private Set<Field> unchanged = Set.of();

    /** Where scenarios come from; asked beside the window. */
    public interface Source {
        List<Scenario> scenarios() throws WorkspaceProblem;
    }

    private record Found(List<Scenario> scenarios, CaseChoice choice) {}

    /** @param changed called once another choice was kept */
    public CasesViewModel(Packs packs, Source source, Background background, Notices notices, Runnable changed) {
        this.packs = packs;
        this.source = source;
        this.background = background;
        this.notices = notices;
        this.changed = changed;
    }

    public void reload() {
        background.latest(
                "Read the scenarios",
                progress -> new Found(source.scenarios(), packs.caseChoice()),
                this::show,
                notices::problem);
    }

    /** The cases that the pack would carry. Called beside the window. */
    public MadeCases make(RulePack pack) throws WorkspaceProblem {
        return MadeCases.of(pack, source.scenarios(), packs.caseChoice());
    }

    private void show(Found found) {
        unchanged = found.choice().unchanged();
        scenarios.setAll(found.scenarios().stream()
                .map(scenario -> row(scenario, found.choice()))
                .toList());
        offerFields();
    }

    private ScenarioRow row(Scenario scenario, CaseChoice choice) {
        ScenarioRow row = new ScenarioRow(
                scenario, choice.scenarios().contains(scenario.story().name()));
        row.takenProperty().addListener((taken, before, now) -> {
            offerFields();
            keep();
        });
        return row;
    }

    private void offerFields() {
        Set<Field> offered = new TreeSet<>();
        taken().forEach(row -> offered.addAll(MadeUpStory.choices(row.scenario().story())));
        fields.setAll(offered.stream().map(this::row).toList());
    }

    private FieldRow row(Field field) {
        FieldRow row = new FieldRow(field, example(field), unchanged.contains(field));
        row.unchangedProperty().addListener((same, before, now) -> {
            Set<Field> fewer = new TreeSet<>(unchanged);
            if (now) {
                fewer.add(field);
            } else {
                fewer.remove(field);
            }
            unchanged = Set.copyOf(fewer);
            keep();
        });
        return row;
    }

    private String example(Field field) {
        for (ScenarioRow row : taken()) {
            PackCase story = row.scenario().story();
            if (story.profile() != null && story.profile().fields().containsKey(field)) {
                return story.profile().fields().get(field).display();
            }
            for (Event event : story.events()) {
                if (event.fields().containsKey(field)) {
                    return event.fields().get(field).display();
                }
            }
        }
        return "";
    }

    private List<ScenarioRow> taken() {
        return scenarios.stream().filter(row -> row.takenProperty().get()).toList();
    }

    private void keep() {
        CaseChoice choice =
                new CaseChoice(taken().stream().map(ScenarioRow::name).collect(Collectors.toSet()), unchanged);
        background.latest(
                "Keep the choice of cases",
                progress -> {
                    packs.saveCaseChoice(choice);
                    return choice;
                },
                kept -> changed.run(),
                notices::problem);
    }

    /** All scenarios of the workspace. */
    ObservableList<ScenarioRow> scenarios() {
        return scenarios;
    }

    /** The fields of the chosen scenarios that can go unchanged. */
    ObservableList<FieldRow> fields() {
        return fields;
    }
}
