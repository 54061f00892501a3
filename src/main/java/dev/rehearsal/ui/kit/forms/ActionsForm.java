package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Action;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.draft.ActionEdits;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import dev.rehearsal.ui.kit.draft.Starts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** The actions of a draft as cards in their order, with the way to add one, and nothing else of it. */
public final class ActionsForm extends VBox {
    private record Key(long id, Class<?> kind) {}

    private final FormContext context;
    private final ClauseCards cards;
    private final Map<Key, ActionCard> actions = new HashMap<>();
    private final VBox list = new VBox(8);

    /** @param cards of the conditions that cancel a message */
    public ActionsForm(FormContext context, ClauseCards cards) {
        super(8);
        this.context = context;
        this.cards = cards;
        MenuButton add = new MenuButton("Action", Icons.ADD.node());
        add.getStyleClass().addAll("quiet", "add-condition");
        add.setAccessibleText("Add an action");
        for (Starts.Start<Action> start : Starts.ACTIONS) {
            MenuItem item = new MenuItem(start.words());
            item.setOnAction(chosen -> {
                long added = context.draft().nextId();
                context.apply(ActionEdits.add(start.made().get()));
                context.focus(Place.action(added));
            });
            add.getItems().add(item);
        }
        AddKey.in(this, AddKey.ONE, add);
        getChildren().addAll(list, add);
    }

    /** Another draft is shown from now on. */
    public void clear() {
        actions.clear();
        context.places().forget(Place.Part.ACTION);
    }

    public void show(RuleDraft draft) {
        List<ActionCard> shown =
                draft.then().stream().map(action -> card(action)).toList();
        if (!list.getChildren().equals(shown)) {
            list.getChildren().setAll(shown);
        }
        list.setVisible(!shown.isEmpty());
        list.setManaged(!shown.isEmpty());
    }

    private CardList list(long dragged) {
        return new CardList(list, list, true) {
            @Override
            List<? extends Node> cards() {
                return list.getChildren().stream()
                        .filter(ActionCard.class::isInstance)
                        .toList();
            }

            @Override
            void drop(int index) {
                context.apply(ActionEdits.moveTo(dragged, index));
                Node card = context.places().node(Place.action(dragged));
                if (card != null) {
                    card.requestFocus();
                }
            }
        };
    }

    private ActionCard card(ActionDraft action) {
        ActionCard card = actions.computeIfAbsent(
                new Key(action.id(), action.shell().getClass()),
                key -> new ActionCard(context, action, cards, () -> List.of(list(action.id()))));
        context.register(Place.action(action.id()), card);
        card.show(action);
        return card;
    }
}
