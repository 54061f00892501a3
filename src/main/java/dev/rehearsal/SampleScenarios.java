package dev.rehearsal;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scenarios that the sample comes with: stories of its own rules, and one for each thing that rules can say. */
final class SampleScenarios {
    private static final String FOLDER = "/sample-data/scenarios";
    private static final String STORIES = "/sample-data/stories.json";

    private SampleScenarios() {}

    static void addTo(Workspace workspace, String person) throws WorkspaceProblem, IOException {
        try {
            RulePack stories = PackReader.read(text(path(STORIES)));
            workspace.scenarios().addCases(stories, "Sample shop", person);
            Set<String> own =
                    workspace.packs().newest().rules().stream().map(Rule::id).collect(Collectors.toSet());
            List<Scenario> others = scenarios().stream()
                    .filter(scenario -> isOfOthers(scenario, own))
                    .toList();
            workspace.scenarios().add(others, "What rules can say", person);
        } catch (PackInvalid invalid) {
            throw new IllegalStateException("a scenario of the sample cannot be read", invalid);
        }
    }

    /** Rules of the sample would take the place of those that a scenario brings under the same ids. */
    private static boolean isOfOthers(Scenario scenario, Set<String> own) {
        return scenario.pack().rules().stream().noneMatch(rule -> own.contains(rule.id()));
    }

    private static List<Scenario> scenarios() throws IOException, PackInvalid {
        URI folder = path(FOLDER);
        if (folder.getScheme().equals("jar")) {
            try (FileSystem program = FileSystems.newFileSystem(folder, Map.of())) {
                return read(program.getPath(FOLDER));
            }
        }
        return read(Path.of(folder));
    }

    private static List<Scenario> read(Path folder) throws IOException, PackInvalid {
        List<Scenario> scenarios = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                scenarios.add(Scenario.read(Files.readString(file)));
            }
        }
        return scenarios;
    }

    private static String text(URI file) throws IOException {
        try (InputStream in = file.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static URI path(String name) {
        URL url = SampleScenarios.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException(name + " is missing from the program");
        }
        try {
            return url.toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(name + " has an address that is none: " + url, impossible);
        }
    }
}
