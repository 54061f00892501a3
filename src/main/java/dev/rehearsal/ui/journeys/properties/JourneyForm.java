package dev.rehearsal.ui.journeys.properties;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.JourneyEdits;
import dev.rehearsal.ui.journeys.editor.JourneyPart;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.PartEdits;
import dev.rehearsal.ui.kit.forms.Choices;
import dev.rehearsal.ui.kit.forms.ClauseCards;
import dev.rehearsal.ui.kit.forms.ConditionsForm;
import dev.rehearsal.ui.kit.forms.LeafForm;
import dev.rehearsal.ui.kit.forms.Picker;
import dev.rehearsal.ui.kit.forms.Texts;
import dev.rehearsal.ui.kit.forms.TriggerForm;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** What holds for the whole journey: name, who enters and how often, what it is for, and when customers leave before its end. */
final class JourneyForm extends VBox {
    private final PaneContext pane;
    private final Texts name;
    private final CheckBox active = new CheckBox("Switched on");
    private final PartForm entry;
    private final ComboBox<Journey.ReEntry> again;
    private final PartForm goal;
    private final PartForm exit;
    private Journey.ReEntry shownAgain = Journey.ReEntry.NEVER;

    JourneyForm(PaneContext pane) {
        super(16);
        this.pane = pane;
        name = new Texts(pane, "Name of the journey", "Name", text -> pane.apply(JourneyEdits.name(text)));
        active.selectedProperty().addListener((selected, before, now) -> pane.apply(JourneyEdits.activate(now)));
        entry = new PartForm(pane, JourneyPart.ENTRY, (form, context) -> {
            TriggerForm trigger = new TriggerForm(context);
            ConditionsForm when = new ConditionsForm(new ClauseCards(context));
            Picker audience = Picker.several(
                    "Only to", context.source(Offers::segments), names -> context.apply(PartEdits.audience(names)));
            form.set(List.of(
                    new VBox(4, LeafForm.word("At"), trigger.node()),
                    when,
                    LeafForm.row(LeafForm.word("Only to"), audience)));
            return draft -> {
                trigger.show(draft.on());
                when.show(draft);
                List<String> segments = draft.gates().audience();
                audience.show(segments, segments.isEmpty() ? "everyone" : String.join(", ", segments));
            };
        });
        again = Choices.of(pane, "Again", List.of(Journey.ReEntry.values()), JourneyForm::words, this::again);
        goal = PartForm.ofEvents(pane, JourneyPart.GOAL, "Reached when they");
        exit = PartForm.ofEvents(pane, JourneyPart.EXIT_CRITERIA, "Leave when they");
        getChildren()
                .addAll(
                        Sections.of("JOURNEY", name, active),
                        Sections.of("WHO ENTERS", entry, LeafForm.row(LeafForm.word("May enter"), again)),
                        Sections.of(
                                "GOAL",
                                goal,
                                Sections.note("Who reaches the goal leaves, and counts as a conversion.")),
                        Sections.of("EXIT CRITERIA", exit));
    }

    private static String words(Journey.ReEntry again) {
        return again == Journey.ReEntry.NEVER ? "only once" : "again once they have left";
    }

    private void again(Journey.ReEntry chosen) {
        Journey now = pane.model().journeyProperty().get();
        if (now != null && chosen != shownAgain) {
            Journey.Entry before = now.entry();
            pane.step(
                    JourneyEdits.entry(new Journey.Entry(before.on(), before.when(), before.audience(), chosen), null));
        }
    }

    void show(Journey journey) {
        shownAgain = journey.entry().reEntry();
        name.show(journey.name());
        pane.quietly(() -> {
            active.setSelected(journey.active());
            again.setValue(shownAgain);
        });
        entry.show(journey);
        goal.show(journey);
        exit.show(journey);
    }
}
