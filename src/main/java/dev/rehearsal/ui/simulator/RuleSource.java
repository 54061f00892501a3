package dev.rehearsal.ui.simulator;

import dev.rehearsal.pack.RulePack;
import java.util.List;

/** Where the packs that can be replayed come from. Called beside the window. */
public interface RuleSource {
    /** A rule, journey or campaign that can be chosen. */
    record Entry(PackPart part, String name) {}

    /** In the order in which they are offered. */
    List<Entry> entries() throws Exception;

    RulePack pack(RuleChoice choice) throws Exception;
}
