package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Action;
import dev.rehearsal.ui.kit.draft.DraftProblem;
import dev.rehearsal.ui.kit.draft.Place;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An address of another program, and what is sent along for it. */
public final class WebhookForm extends ActionForm {
    private final Texts url;
    private final Texts payload;
    private Action.Webhook now = new Action.Webhook("", null);

    public WebhookForm(FormContext context, long id) {
        super(context, id);
        url = new Texts(
                context, "Address", "https://…", text -> change(new Action.Webhook(text, now.payload()), "url"));
        url.setPrefColumnCount(24);
        payload = new Texts(context, "What is sent along", "nothing", this::send);
        payload.setPrefColumnCount(24);
        payload.getStyleClass().add("mono");
        getChildren().addAll(LeafForm.row(LeafForm.word("at"), url), LeafForm.row(LeafForm.word("with"), payload));
    }

    private void send(String text) {
        String compact = compact(text);
        boolean fine = text.isBlank() || compact != null;
        context.unreadable(
                "payload " + id,
                fine
                        ? null
                        : new DraftProblem(
                                Place.action(id), "What is sent along has to look like {\"points\": 5}, or be empty"));
        if (fine) {
            change(new Action.Webhook(now.url(), compact), "payload");
        }
    }

    private static @Nullable String compact(String text) {
        try {
            JsonNode node = JsonMapper.shared().readTree(text);
            return node.isObject() ? JsonMapper.shared().writeValueAsString(node) : null;
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    @Override
    public void show(ActionDraft action) {
        now = (Action.Webhook) action.shell();
        url.show(now.url());
        String shown = Objects.requireNonNullElse(now.payload(), "");
        if (!Objects.equals(compact(payload.getText()), now.payload()) || !payload.isFocused()) {
            payload.show(shown);
        }
    }

    @Override
    public Node first() {
        return url;
    }
}
