package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.TriggerType;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.Offers.Choice;
import dev.rehearsal.ui.kit.draft.PartEdits;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What can hold a rule back, and what else there is once for each rule. */
public final class GatesForm extends VBox {
    private final Picker audience;
    private final DurationField cooldown;
    private final NumberField limit;
    private final Picker group;
    private final WindowForm window;
    private final ComboBox<TriggerType> type;
    private final NumberField priority;
    private final CheckBox active = new CheckBox("Switched on");
    private final FormContext context;

    public GatesForm(FormContext context) {
        this.context = context;
        setSpacing(8);
        audience = Picker.several(
                "Only to", context.source(Offers::segments), names -> context.apply(PartEdits.audience(names)));
        cooldown = new DurationField(
                context, "At most once every", true, minutes -> context.apply(PartEdits.cooldown(minutes)));
        limit = new NumberField(
                context,
                "At most so many times",
                true,
                true,
                number -> context.apply(
                        PartEdits.limit(number == null ? OptionalInt.empty() : OptionalInt.of(number.intValue()))));
        limit.setPromptText("any");
        limit.setPrefColumnCount(4);
        group = Picker.one(
                "Group of rules",
                context.source(GatesForm::groups),
                name -> context.apply(PartEdits.exclusiveGroup(name.isEmpty() ? null : name)));
        window = new WindowForm(context);
        type = Choices.of(
                context,
                "Kind of rule",
                List.of(TriggerType.values()),
                GatesForm::words,
                chosen -> context.apply(PartEdits.type(chosen)));
        priority = new NumberField(context, "Priority", false, true, number -> {
                    if (number != null) {
                        context.apply(PartEdits.priority(number.intValue()));
                    }
                })
                .belowZero();
        priority.setPrefColumnCount(4);
        active.selectedProperty().addListener((selected, before, now) -> context.apply(PartEdits.active(now)));
        getChildren()
                .addAll(
                        line(Place.Part.AUDIENCE, "Only to", audience, audience),
                        line(Place.Part.COOLDOWN, "At most once every", cooldown, cooldown.amount()),
                        line(Place.Part.LIMIT, "At most", LeafForm.row(limit, LeafForm.word("times in all")), limit),
                        line(Place.Part.WINDOW, "Only when", window, window.first()),
                        line(Place.Part.EXCLUSIVE_GROUP, "Not beside", group, group),
                        line("Kind of rule", type),
                        line("Priority", priority),
                        line(Place.Part.ACTIVE, "", active, active));
    }

    private Node line(Place.Part part, String words, Node control, Node first) {
        FormLine line = new FormLine(line(words, control), first);
        context.register(Place.of(part), line);
        return line;
    }

    private static Node line(String words, Node control) {
        Label label = LeafForm.word(words);
        label.getStyleClass().add("form-label");
        FlowPane row = LeafForm.row(label, control);
        row.setRowValignment(control instanceof WindowForm ? VPos.TOP : VPos.CENTER);
        return row;
    }

    private static String words(TriggerType type) {
        return switch (type) {
            case BEHAVIORAL -> "what they do";
            case TIME_BASED -> "time";
            case LIFECYCLE -> "lifecycle";
            case ENGAGEMENT -> "engagement";
            case TRANSACTIONAL -> "transactional: sent whatever caps, consent and quiet hours say";
            case PREDICTIVE -> "prediction";
        };
    }

    private static List<Choice> groups(Offers offers) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "no other rule", "")));
        choices.addAll(offers.groups());
        return choices;
    }

    public void show(RuleDraft draft) {
        Gates gates = draft.gates();
        String names = String.join(", ", gates.audience());
        audience.show(gates.audience(), names.isEmpty() ? "everyone" : names);
        cooldown.show(gates.cooldown());
        limit.show(
                gates.maxExecutions().isPresent()
                        ? (Double) (double) gates.maxExecutions().getAsInt()
                        : null);
        String beside = Objects.requireNonNullElse(gates.exclusiveGroup(), "");
        group.show(List.of(beside), beside.isEmpty() ? "no other rule" : "another rule of " + beside);
        window.show(gates.timeWindow());
        context.quietly(() -> {
            type.setValue(draft.type());
            priority.show((double) draft.priority());
            active.setSelected(draft.active());
        });
    }
}
