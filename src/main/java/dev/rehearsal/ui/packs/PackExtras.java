package dev.rehearsal.ui.packs;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.List;

/** What goes along with the rules of a pack, in a few words each. */
final class PackExtras {
    private PackExtras() {}

    static List<String> of(RulePack pack) {
        List<String> words = new ArrayList<>(settings(pack.settings()));
        add(words, pack.campaigns().size(), "campaign");
        add(words, pack.journeys().size(), "journey");
        add(words, pack.templates().size(), "template");
        if (pack.scoring() != null) {
            words.add("Scoring");
        }
        if (pack.lifecycle() != null) {
            words.add(Figures.count(pack.lifecycle().stages().size(), "lifecycle stage"));
        }
        return words;
    }

    private static List<String> settings(Settings settings) {
        List<String> words = new ArrayList<>();
        if (settings.timezone() != null) {
            words.add("Time zone " + settings.timezone());
        }
        if (settings.quietHours() != null) {
            words.add("Quiet hours %s to %s"
                    .formatted(
                            clock(settings.quietHours().start()),
                            clock(settings.quietHours().end())));
        }
        add(words, settings.frequencyCaps().size(), "frequency cap");
        return words;
    }

    private static void add(List<String> words, int number, String noun) {
        if (number > 0) {
            words.add(Figures.count(number, noun));
        }
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
