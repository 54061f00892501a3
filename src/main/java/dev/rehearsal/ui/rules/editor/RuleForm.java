package dev.rehearsal.ui.rules.editor;

import dev.rehearsal.rule.Action;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.draft.ActionEdits;
import dev.rehearsal.ui.kit.draft.DraftProblem;
import dev.rehearsal.ui.kit.draft.DraftProblems;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import dev.rehearsal.ui.kit.draft.Starts;
import dev.rehearsal.ui.kit.forms.ActionCard;
import dev.rehearsal.ui.kit.forms.ClauseCard;
import dev.rehearsal.ui.kit.forms.ClauseCards;
import dev.rehearsal.ui.kit.forms.FormContext;
import dev.rehearsal.ui.kit.forms.GatesForm;
import dev.rehearsal.ui.kit.forms.TriggerForm;
import dev.rehearsal.ui.kit.forms.WaitForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The whole form of a rule: when, unless, then, limits. What stays keeps its node, so that the focus stays as well. */
final class RuleForm {
    private record Key(long id, Class<?> kind) {}

    private final FormContext context;
    private final VBox into;
    private final ClauseCards cards;
    private final TriggerForm trigger;
    private final VBox when = new VBox(8);
    private final WaitForm wait;
    private final VBox then = new VBox(8);
    private final GatesForm gates;
    private final MenuButton addAction = new MenuButton("Action", Icons.ADD.node());
    private final Map<Key, ActionCard> actions = new HashMap<>();

    RuleForm(FormContext context, VBox into) {
        this.context = context;
        this.into = into;
        cards = new ClauseCards(context);
        trigger = new TriggerForm(context);
        wait = new WaitForm(context, cards);
        gates = new GatesForm(context);
        addAction.getStyleClass().addAll("quiet", "add-condition");
        addAction.setAccessibleText("Add an action");
        for (Starts.Start<Action> start : Starts.ACTIONS) {
            MenuItem item = new MenuItem(start.words());
            item.setOnAction(chosen -> {
                long added = context.draft().nextId();
                context.apply(ActionEdits.add(start.made().get()));
                context.focus(Place.action(added));
            });
            addAction.getItems().add(item);
        }
        into.getChildren()
                .setAll(
                        section("ASKED AT", trigger.node()),
                        section("WHEN", when),
                        section("UNLESS", wait),
                        section("THEN", then, addAction),
                        section("LIMITS", gates));
    }

    private static VBox section(String title, Node... content) {
        Label label = new Label(title);
        label.getStyleClass().add("section-label");
        VBox section = new VBox(8, label);
        section.getChildren().addAll(content);
        section.getStyleClass().add("form-section");
        return section;
    }

    /** Another rule is shown from now on. */
    void clear() {
        cards.clear();
        actions.clear();
    }

    void show(RuleDraft draft) {
        Scene scene = into.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        trigger.show(draft.on());
        set(when, List.of(cards.root(draft.when())));
        wait.show(draft.unless());
        set(then, draft.then().stream().map(action -> card(action, draft)).toList());
        gates.show(draft);
        if (focused != null && Objects.equals(focused.getScene(), scene) && !focused.isFocused()) {
            focused.requestFocus();
        }
    }

    private static void set(VBox box, List<? extends Node> nodes) {
        if (!box.getChildren().equals(nodes)) {
            box.getChildren().setAll(nodes);
        }
    }

    private ActionCard card(ActionDraft action, RuleDraft draft) {
        ActionCard card = actions.computeIfAbsent(
                new Key(action.id(), action.shell().getClass()), key -> new ActionCard(context, action, cards));
        context.register(Place.action(action.id()), card);
        card.show(action, draft);
        return card;
    }

    /** Tells at every card what is wrong with it, or what is still to be chosen. */
    void showProblems(RuleDraft draft, List<DraftProblem> problems) {
        List<DraftProblem> hints = DraftProblems.hints(draft);
        cards.all().forEach(card -> {
            String wrong = sentence(problems, Place.clause(card.id));
            card.showProblem(wrong.isEmpty() ? sentence(hints, Place.clause(card.id)) : wrong, !wrong.isEmpty());
        });
        actions.forEach((key, card) -> {
            String wrong = sentence(problems, Place.action(key.id()));
            card.showProblem(wrong.isEmpty() ? sentence(hints, Place.action(key.id())) : wrong, !wrong.isEmpty());
        });
    }

    private static String sentence(List<DraftProblem> problems, Place place) {
        return problems.stream()
                .filter(problem -> problem.place().equals(place))
                .map(DraftProblem::sentence)
                .findFirst()
                .orElse("");
    }

    /** The node that a place has the focus on: of a card the control that is to be filled in first. */
    @Nullable
    Node target(Place place) {
        Node node = context.node(place);
        return switch (node) {
            case null -> null;
            case ClauseCard card -> card.first();
            case ActionCard card -> card.first();
            case WaitForm form -> form.first();
            default -> node;
        };
    }
}
