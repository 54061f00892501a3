package dev.rehearsal.ui.rules.scenarios;

import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Reversible;
import java.nio.file.Path;
import java.util.List;

/** What the list of scenarios asks of the workspace; called beside the window. */
interface ScenarioDesk {
    /** Replays all of them with the rules as they were edited last. */
    List<ScenarioLine> run() throws WorkspaceProblem;

    /** How many are new, and a sentence for each file that was refused. */
    record Added(int scenarios, List<String> refused) {
        public Added {
            refused = List.copyOf(refused);
        }
    }

    /** Takes in scenario files and the cases of packs; a file that is neither is refused with a sentence. */
    Added add(List<Path> files) throws WorkspaceProblem;

    Reversible remove(ScenarioLine line) throws WorkspaceProblem;
}
