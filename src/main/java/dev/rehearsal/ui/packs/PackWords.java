package dev.rehearsal.ui.packs;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.ui.kit.Figures;

/** Packs in a few words. */
final class PackWords {
    private PackWords() {}

    /** {@code 12 rules}, {@code 12 rules and 1 journey}, {@code 1 journey}. */
    static String rulesAndJourneys(RulePack pack) {
        int journeys = pack.journeys().size();
        String rules = Figures.count(pack.rules().size(), "rule");
        if (journeys == 0) {
            return rules;
        }
        String walks = Figures.count(journeys, "journey");
        return pack.rules().isEmpty() ? walks : rules + " and " + walks;
    }
}
