package dev.rehearsal.journey;

import dev.rehearsal.event.Durations;
import dev.rehearsal.event.Wording;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.rule.SendTime;
import dev.rehearsal.rule.Trigger;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Nodes in words: what they are, what they mean in one line, and what a screen reader says of them. */
public final class JourneyWords {
    private final UnaryOperator<String> templates;

    /** @param templates the name of a template by its id; the id where it has none */
    public JourneyWords(UnaryOperator<String> templates) {
        this.templates = templates;
    }

    /** What the node is, in a few words: "Wait 2 days", "E-mail". */
    public String title(Node node) {
        return switch (node) {
            case Node.Message message -> channel(message.send());
            case Node.Perform perform -> "Action";
            case Node.Pause pause -> "Wait " + Durations.words(pause.minutes());
            case Node.WaitUntil wait -> "Wait until";
            case Node.WaitTime wait -> "Wait until " + RuleSentence.time(wait.at());
            case Node.Branch branch -> "Branch";
            case Node.Split split -> "Split";
            case Node.Exit exit -> "Exit";
        };
    }

    /** What the node means, in one line: the template's name, "they purchase, at most 3 days". */
    public String line(Node node) {
        return switch (node) {
            case Node.Message message -> template(message.send().message());
            case Node.Perform perform -> actions(perform.actions());
            case Node.Pause pause -> "then go on";
            case Node.WaitUntil wait -> until(wait);
            case Node.WaitTime wait -> days(wait);
            case Node.Branch branch -> branches(branch);
            case Node.Split split ->
                String.join(" / ", Ports.of(split).stream().map(OutPort::label).toList());
            case Node.Exit exit -> "leaves the journey";
        };
    }

    /** Title and line in one. */
    public String sentence(Node node) {
        String join = node instanceof Node.WaitUntil || node instanceof Node.WaitTime ? " " : ": ";
        return switch (node) {
            case Node.Pause pause -> title(node);
            case Node.Exit exit -> title(node);
            case Node other -> title(other) + join + line(other);
        };
    }

    /** Who enters: "Everyone who enters segment vip". */
    public String entry(Journey.Entry entry) {
        String occasion = RuleSentence.of(entry.on());
        String condition = entry.when().isEmpty() ? "" : RuleSentence.of(entry.when());
        String words = switch (entry.on()) {
            case Trigger.Scheduled scheduled ->
                occasion + ", everyone" + (condition.isEmpty() ? "" : " who " + condition);
            case Trigger.OnEvent every -> "everyone who " + (condition.isEmpty() ? occasion : condition);
            case Trigger other -> "everyone who " + occasion + (condition.isEmpty() ? "" : " and " + condition);
        };
        String audience = entry.audience().isEmpty()
                ? ""
                : ", only "
                        + Wording.list(
                                entry.audience().stream().map(Wording::name).toList(), "or");
        return capital(words) + audience;
    }

    /** For screen readers: what it is, what leads to it, and where each way out leads. */
    public String spoken(Journey journey, Node node) {
        StringBuilder out =
                new StringBuilder(node.id()).append(": ").append(sentence(node)).append(". ");
        List<OutPort> in = Ports.into(journey, node.id());
        out.append(
                in.isEmpty()
                        ? "Nothing leads here. "
                        : "After " + list(in.stream().map(from -> from(from)).toList()));
        for (OutPort way : Ports.of(node)) {
            out.append(way.label().isEmpty() ? "Then " : capital(way.label()) + ": ")
                    .append(way.target() == null ? "leaves the journey" : way.target())
                    .append(". ");
        }
        return out.toString().strip();
    }

    private static String list(List<String> names) {
        return Wording.list(names, "and") + ". ";
    }

    private static String from(OutPort out) {
        String who = out.port().isEntry() ? "the entry" : out.port().node();
        return out.label().isEmpty() ? who : who + " (" + out.label() + ")";
    }

    private static String channel(Action.Send send) {
        return switch (send.channel()) {
            case Action.Send.EMAIL -> "E-mail";
            case Action.Send.SMS -> "SMS";
            case Action.Send.PUSH -> "Push message";
            case Action.Send.PREFERRED -> "Message by preferred channel";
            default -> "Message by " + Wording.name(send.channel());
        };
    }

    private String template(MessageSpec message) {
        StringBuilder out = new StringBuilder();
        if (message.templateId() != null) {
            out.append(templates.apply(message.templateId()));
        } else {
            out.append(message.campaignId() == null ? "no template yet" : "as campaign " + message.campaignId());
        }
        if (message.delay().orElse(0) > 0) {
            out.append(", after ").append(Durations.words(message.delay().getAsInt()));
        }
        if (message.sendTime() == SendTime.OPTIMAL) {
            out.append(", at their best hour");
        }
        return out.toString();
    }

    private static String actions(List<Action> actions) {
        return actions.isEmpty()
                ? "nothing to do yet"
                : capital(Wording.list(actions.stream().map(RuleSentence::of).toList(), "and"));
    }

    private static String until(Node.WaitUntil wait) {
        String what = wait.where().isEmpty() ? "they do anything" : "they " + RuleSentence.ofMany(wait.where());
        return what
                + (wait.timeout().isPresent()
                        ? ", at most " + Durations.words(wait.timeout().getAsInt())
                        : "");
    }

    private static String days(Node.WaitTime wait) {
        return wait.days().isEmpty() || wait.days().size() == 7
                ? "any day"
                : "on "
                        + Wording.list(
                                wait.days().stream()
                                        .sorted()
                                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                                        .toList(),
                                "or");
    }

    private static String branches(Node.Branch branch) {
        List<OutPort> arms = Ports.of(branch);
        if (arms.size() == 1) {
            return "no way but else yet";
        }
        String more = arms.size() > 2 ? " (and " + (arms.size() - 2) + " more)" : "";
        return "if someone " + arms.getFirst().label() + more;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
