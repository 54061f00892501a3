package dev.rehearsal.cli;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.store.ImportOutcome;
import dev.rehearsal.store.ImportRecord;
import dev.rehearsal.store.ImportedBefore;
import dev.rehearsal.store.Imports;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** {@code import}: files of events and profiles become a dataset of a workspace, or are added to one. */
@CommandLine.Command(
        name = "import",
        description = "Imports events and profiles into a workspace, which is made if there is none.",
        footer = {
            "",
            "Example:",
            "  rehearsal import --workspace shop --events events.csv.gz --profiles profiles.csv",
            "",
            "Files of other tools need a mapping; 'rehearsal detect FILE --json' proposes one.",
            "Importing a file again adds only what is missing; so an import that was broken off goes on.",
            "A rejects.csv that was saved in the window and corrected is imported as the file it came from."
        })
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Option(
            names = "--workspace",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the workspace.")
    private Path folder;

    @CommandLine.Option(
            names = "--dataset",
            paramLabel = "NAME",
            defaultValue = "Events",
            description = "Which dataset the rows go into; ${DEFAULT-VALUE} by default.")
    private String dataset;

    @CommandLine.Mixin
    private LogOptions log;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InputProblem, WorkspaceProblem {
        Mapping ofEvents = log.mapping(DataKind.EVENTS);
        Mapping ofProfiles = log.mapping(DataKind.PROFILES);
        List<Source> events = log.eventsIfAny();
        List<Source> profiles = log.profiles();
        boolean broken;
        try (Workspace workspace = Workspace.openOrCreate(folder, Clock.systemUTC());
                ExecutorService pool =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            long id = workspace.datasets().findOrCreate(dataset).id();
            Imports imports = workspace.imports();
            for (ImportedBefore before : imports.before(Optional.of(id), all(events, profiles))) {
                terminal.say(before.sentence(ZoneId.systemDefault()));
            }
            broken = importCorrected(imports, id, all(events, profiles), pool);
            profiles = withoutRejects(imports, profiles);
            if (!profiles.isEmpty()) {
                broken |= say(
                        "profile",
                        profiles,
                        imports.profiles(id, profiles, ofProfiles, progress("profiles"), () -> OnCancel.KEEP));
            }
            events = withoutRejects(imports, events);
            if (!events.isEmpty()) {
                broken |= say(
                        "event",
                        events,
                        imports.events(id, events, ofEvents, pool, progress("events"), () -> OnCancel.KEEP));
            }
        }
        return (broken ? ExitCode.WRONG_INPUT : ExitCode.DONE).number();
    }

    /** Imports those of the files that are corrected rejects of earlier imports, each as the files it came from. */
    private boolean importCorrected(Imports imports, long id, List<Source> sources, ExecutorService pool)
            throws InputProblem, WorkspaceProblem {
        boolean broken = false;
        for (Source rejects : sources.stream().filter(imports::isOfRejects).toList()) {
            for (ImportOutcome outcome :
                    imports.corrected(id, rejects, pool, progress("corrections"), () -> OnCancel.KEEP)) {
                String noun = outcome.done().kind() == DataKind.EVENTS ? "event" : "profile";
                broken |= say(noun, List.of(rejects), outcome);
            }
        }
        return broken;
    }

    private static List<Source> withoutRejects(Imports imports, List<Source> sources) {
        return sources.stream().filter(source -> !imports.isOfRejects(source)).toList();
    }

    private static List<Source> all(List<Source> events, List<Source> profiles) {
        return Stream.concat(events.stream(), profiles.stream()).toList();
    }

    private TerminalProgress progress(String what) {
        return new TerminalProgress(terminal, "importing " + what);
    }

    /** Says what an import did, and whether a file ended before it should. */
    private boolean say(String noun, List<Source> sources, ImportOutcome outcome) {
        ImportRecord done = outcome.done();
        if (!outcome.columnsLeftOut().isEmpty()) {
            terminal.say("No field takes the columns " + String.join(", ", outcome.columnsLeftOut())
                    + "; they are left out.");
        }
        terminal.say("Imported " + Terminal.count(done.added(), "new " + noun) + " of "
                + Terminal.count(done.rows(), "row") + " into “" + dataset + "”; "
                + Terminal.count(done.duplicates(), "duplicate") + ", "
                + Terminal.count(done.rejects(), "reject") + ".");
        DetectHint.of(sources.stream().map(Source::name).toList(), done.rows(), done.rejects())
                .ifPresent(terminal::say);
        outcome.problems().forEach(problem -> terminal.say(String.valueOf(problem.getMessage())));
        return !outcome.problems().isEmpty();
    }
}
