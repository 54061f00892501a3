package dev.rehearsal.ui.packs;

import dev.rehearsal.pack.RulePack;
import java.util.List;

/** What an export would write now. */
record PackDraft(RulePack pack, int nextVersion, List<ApprovedRule> rules) {
    PackDraft {
        rules = List.copyOf(rules);
    }
}
