package dev.rehearsal.ui.simulator;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import java.util.List;

/** Where the rules that can be replayed come from, and where it is kept what they did. Called beside the window. */
public interface RuleSource {
    /** A rule that can be chosen. */
    record RuleEntry(String id, String name) {}

    List<RuleEntry> rules() throws Exception;

    RulePack pack(RuleChoice choice) throws Exception;

    /** Remembers what each rule of the result did, as its last result. */
    void keep(Dataset dataset, RuleChoice choice, ReplayResult result) throws Exception;
}
