package dev.rehearsal.ui.shell;

import dev.rehearsal.pack.Settings;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.Offers.Choice;
import java.util.ArrayList;
import java.util.List;

/** The channels that settings offer; another one can be typed. */
final class Channels {
    private static final List<Choice> KNOWN = List.of(
            new Choice("email", "e-mail", ""), new Choice("sms", "SMS", ""), new Choice("push", "push message", ""));

    private Channels() {}

    static List<Choice> each() {
        return KNOWN;
    }

    static List<Choice> eachOrAny() {
        List<Choice> all =
                new ArrayList<>(List.of(new Choice(Settings.FrequencyCap.ANY, "any channel", "all together")));
        all.addAll(KNOWN);
        return all;
    }

    static String words(String channel) {
        return Offers.label(eachOrAny(), channel);
    }

    static String words(List<String> channels) {
        return channels.isEmpty()
                ? "all channels"
                : String.join(", ", channels.stream().map(Channels::words).toList());
    }
}
