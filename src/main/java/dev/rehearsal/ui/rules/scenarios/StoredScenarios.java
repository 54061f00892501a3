package dev.rehearsal.ui.rules.scenarios;

import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.ScenarioResult;
import dev.rehearsal.store.Scenarios;
import dev.rehearsal.store.StoredScenario;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Reversible;
import dev.rehearsal.ui.kit.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The scenarios of a workspace, changed in the name of one person. */
public final class StoredScenarios implements ScenarioDesk {
    private final Workspace workspace;
    private final Times times;
    private final String person;

    public StoredScenarios(Workspace workspace, Times times, String person) {
        this.workspace = workspace;
        this.times = times;
        this.person = person;
    }

    @Override
    public List<ScenarioLine> run() throws WorkspaceProblem {
        RulePack pack = workspace.packs().newest();
        return workspace.scenarios().run(pack).stream()
                .map(result -> line(result, pack))
                .sorted(Comparator.comparing(ScenarioLine::passed))
                .toList();
    }

    private ScenarioLine line(ScenarioResult result, RulePack pack) {
        Map<String, String> ruleNames = new TreeMap<>();
        result.scenario().scenario().pack().rules().forEach(rule -> put(ruleNames, rule));
        pack.rules().forEach(rule -> put(ruleNames, rule));
        RowWords words = new RowWords(times, ruleNames);
        return new ScenarioLine(
                result.scenario(),
                result.named().stream()
                        .map(named -> ruleNames.getOrDefault(named.id(), named.id()))
                        .sorted()
                        .toList(),
                result.differences().stream().map(words::of).toList());
    }

    private static void put(Map<String, String> names, Rule rule) {
        names.put(rule.id(), rule.name());
    }

    @Override
    public Added add(List<Path> files) throws WorkspaceProblem {
        Scenarios scenarios = workspace.scenarios();
        int added = 0;
        List<String> refused = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                String text = Files.readString(file);
                RulePack pack = pack(text);
                if (pack != null && pack.cases().isEmpty()) {
                    refused.add(name + " is a pack without cases, so there is no scenario in it.");
                    continue;
                }
                added += pack == null
                        ? scenarios.add(List.of(Scenario.read(text)), name, person)
                        : scenarios.addCases(pack, name, person);
            } catch (PackInvalid invalid) {
                refused.add(name + " is no scenario and no pack with cases: "
                        + invalid.problems().getFirst().message() + ".");
            } catch (IOException unreadable) {
                refused.add(name + " cannot be read as text in UTF-8.");
            }
        }
        return new Added(added, refused);
    }

    /** The pack, where the text is one; a file that has a pack inside is a scenario. */
    private static @Nullable RulePack pack(String text) {
        try {
            return PackReader.read(text);
        } catch (PackInvalid other) {
            return null;
        }
    }

    @Override
    public Reversible remove(ScenarioLine line) throws WorkspaceProblem {
        Scenarios scenarios = workspace.scenarios();
        scenarios.remove(line.stored().id());
        return new Reversible() {
            @Override
            public void undo() throws WorkspaceProblem {
                scenarios.add(
                        List.of(line.stored().scenario()),
                        line.stored().source(),
                        line.stored().addedBy());
            }

            @Override
            public void redo(Progress progress) throws WorkspaceProblem {
                for (StoredScenario one : scenarios.list()) {
                    if (one.scenario().equals(line.stored().scenario())) {
                        scenarios.remove(one.id());
                    }
                }
            }
        };
    }
}
