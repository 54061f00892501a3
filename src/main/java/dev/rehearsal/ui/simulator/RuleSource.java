package dev.rehearsal.ui.simulator;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.store.Dataset;
import java.util.List;

/** Where the packs that can be replayed come from, and where it is kept what they did. Called beside the window. */
public interface RuleSource {
    /** A rule, journey or campaign that can be chosen. */
    record Entry(PackPart part, String name) {}

    /** In the order in which they are offered. */
    List<Entry> entries() throws Exception;

    RulePack pack(RuleChoice choice) throws Exception;

    /** Remembers the run: what was replayed over what, and what each rule did. */
    void keep(List<Dataset> datasets, RuleChoice choice, ReplayResult result) throws Exception;
}
