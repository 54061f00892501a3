package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.SendTime;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.Offers.Choice;
import dev.rehearsal.ui.kit.draft.RuleDraft.ActionDraft;
import dev.rehearsal.ui.kit.draft.Starts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** A message: what is sent, for which campaign, when, and what keeps it from being sent. */
public final class SendForm extends ActionForm {
    private static final List<Choice> CHANNELS = List.of(
            new Choice(Action.Send.PREFERRED, "their preferred channel", ""),
            new Choice(Action.Send.EMAIL, "e-mail", ""),
            new Choice(Action.Send.SMS, "SMS", ""),
            new Choice(Action.Send.PUSH, "push message", ""));

    private final ClauseCards cards;
    private final Picker channel;
    private final Node by = LeafForm.word("by");
    private final Picker template;
    private final Picker campaign;
    private final DurationField delay;
    private final ComboBox<SendTime> time;
    private Action.Send now = (Action.Send) Starts.ACTIONS.getFirst().made().get();
    private @Nullable GroupCard cancelIf;

    public SendForm(FormContext context, long id, ClauseCards cards) {
        super(context, id);
        this.cards = cards;
        channel = Picker.one("Channel", then -> then.accept(CHANNELS), this::by);
        template = Picker.one(
                "Template",
                context.source(orNone("the campaign's template", Offers::templates)),
                name -> say(spec().withTemplate(nullable(name)), "template"));
        campaign = Picker.one(
                "Campaign",
                context.source(orNone("no campaign", Offers::campaigns)),
                name -> say(spec().withCampaign(nullable(name)), "campaign"));
        delay = new DurationField(context, "Send after", true, minutes -> say(spec().withDelay(minutes), "delay"));
        delay.amount().setPromptText("at once");
        delay.amount().setPrefColumnCount(5);
        time = Choices.of(
                context,
                "Time of day",
                List.of(SendTime.values()),
                each -> each == SendTime.OPTIMAL ? "at their best hour" : "at any hour",
                chosen -> say(spec().withTime(chosen), "time"));
        getChildren()
                .addAll(
                        LeafForm.row(
                                by, channel, LeafForm.word("template"), template, LeafForm.word("campaign"), campaign),
                        LeafForm.row(LeafForm.word("after"), delay, time));
    }

    private static Function<Offers, List<Choice>> orNone(String none, Function<Offers, List<Choice>> some) {
        return offers -> {
            List<Choice> choices = new ArrayList<>(List.of(new Choice("", none, "")));
            choices.addAll(some.apply(offers));
            return choices;
        };
    }

    private static @Nullable String nullable(String name) {
        return name.isEmpty() ? null : name;
    }

    private void by(String name) {
        change(new Action.Send(name, true, now.message()), "channel");
    }

    private void say(Spec spec, String part) {
        change(new Action.Send(now.namedChannel(), now.general(), spec.message()), part);
    }

    private Spec spec() {
        return new Spec(now.message());
    }

    /** The message with one part of it changed. */
    private record Spec(MessageSpec message) {
        Spec withTemplate(@Nullable String id) {
            return new Spec(new MessageSpec(id, message.campaignId(), message.delay(), null, message.sendTime()));
        }

        Spec withCampaign(@Nullable String id) {
            return new Spec(new MessageSpec(message.templateId(), id, message.delay(), null, message.sendTime()));
        }

        Spec withDelay(OptionalInt minutes) {
            return new Spec(
                    new MessageSpec(message.templateId(), message.campaignId(), minutes, null, message.sendTime()));
        }

        Spec withTime(SendTime time) {
            return new Spec(new MessageSpec(message.templateId(), message.campaignId(), message.delay(), null, time));
        }
    }

    @Override
    public void show(ActionDraft action) {
        now = (Action.Send) action.shell();
        by.setVisible(now.general());
        by.setManaged(now.general());
        channel.setVisible(now.general());
        channel.setManaged(now.general());
        channel.show(List.of(now.channel()), Offers.label(CHANNELS, now.channel()));
        show(template, now.message().templateId(), context.offers().templates(), "the campaign's");
        show(campaign, now.message().campaignId(), context.offers().campaigns(), "none");
        delay.show(now.message().delay());
        context.quietly(() -> time.setValue(now.message().sendTime()));
        GroupCard card = cards.slot(action.cancelIf(), "unless, before it goes out, they");
        if (!card.equals(cancelIf)) {
            getChildren().remove(cancelIf);
            getChildren().add(card);
            cancelIf = card;
        }
    }

    private void show(Picker picker, @Nullable String id, List<Choice> choices, String none) {
        boolean open = id == null && picker.equals(template) && now.message().campaignId() == null;
        String words = id == null ? (open ? "" : none) : Offers.label(choices, id);
        picker.show(List.of(Objects.requireNonNullElse(id, "")), words);
    }

    @Override
    public Node first() {
        return template;
    }
}
