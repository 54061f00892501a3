package dev.rehearsal.cli;

import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** The options that name files of events and profiles, the same for every command that reads them. */
class LogOptions {
    private static final String STANDARD_INPUT = "-";

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(
            names = "--events",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Events: .csv, .tsv, .ndjson or .jsonl, each also as .gz, or - for what is piped in.")
    private List<String> events = List.of();

    @CommandLine.Option(names = "--profiles", arity = "1..*", paramLabel = "FILE", description = "Profiles, likewise.")
    private List<String> profiles = List.of();

    @CommandLine.Option(
            names = "--mapping",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "JSON that says which column of another tool is which of ours, as 'detect --json' proposes it;"
                            + " one for events and one for profiles may be given.")
    private List<Path> mappings = List.of();

    /** The command that these options are of. */
    final CommandLine.Model.CommandSpec command() {
        return spec;
    }

    /** Whether any file is named, so that there is no other source of a log. */
    final boolean namesFiles() {
        return !events.isEmpty() || !profiles.isEmpty();
    }

    final List<Source> events() {
        if (events.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Missing required option: '--events=FILE'");
        }
        return sources("--events", events);
    }

    /** None when no file is named. */
    final List<Source> profiles() {
        return sources("--profiles", profiles);
    }

    /** The files of events, or none where only profiles are named. */
    final List<Source> eventsIfAny() {
        return events.isEmpty() && !profiles.isEmpty() ? List.of() : events();
    }

    /** What is said of files of this kind: the first mapping that is of it, or of any kind; else they are native. */
    final Mapping mapping(DataKind kind) throws IOException, InputProblem {
        Mapping found = null;
        for (Path file : mappings) {
            Mapping mapping = Mapping.read(InputFiles.existing(spec, "--mapping", file));
            boolean fits = mapping.kind().map(kind::equals).orElse(true);
            found = found == null && fits ? mapping : found;
        }
        return found == null ? Mapping.NATIVE : found;
    }

    private List<Source> sources(String option, List<String> names) {
        return names.stream().map(name -> source(option, name)).toList();
    }

    private Source source(String option, String name) {
        return name.equals(STANDARD_INPUT)
                ? Source.standardInput(System.in)
                : Source.file(InputFiles.existing(spec, option, Path.of(name)));
    }
}
