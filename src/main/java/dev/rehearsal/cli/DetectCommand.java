package dev.rehearsal.cli;

import dev.rehearsal.detect.Detection;
import dev.rehearsal.detect.KnownLayout;
import dev.rehearsal.detect.KnownLayouts;
import dev.rehearsal.detect.Proposal;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code detect}: what a file probably is and how it would be imported, with the evidence. */
@CommandLine.Command(
        name = "detect",
        description =
                "Says how a file is written, whose layout it has and what its columns mean, and proposes a mapping.",
        footer = {
            "",
            "Nothing is changed. What the file itself does not tell is assumed, said, and yours to decide.",
            "",
            "Examples:",
            "  rehearsal detect export.csv",
            "  rehearsal detect export.csv --json > mapping.json",
            "  rehearsal import --workspace shop --events export.csv --mapping mapping.json"
        })
final class DetectCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "FILE", description = "The file to look at.")
    private Path file;

    @CommandLine.Option(
            names = "--json",
            description = "Print the proposed mapping on stdout, as --mapping of other commands takes it.")
    private boolean json;

    @CommandLine.Option(
            names = "--layout",
            paramLabel = "FILE",
            description = "Know one more layout, from a file like those that come with the program.")
    private @Nullable Path layout;

    DetectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InputProblem, CommandFailure {
        Source source = Source.file(InputFiles.existing(spec, "FILE", file));
        Proposal proposal = Detection.with(layouts()).propose(source);
        if (json) {
            terminal.result(proposal.mapping().toJson());
            proposal.decisions().stream()
                    .filter(decision -> decision.needed())
                    .forEach(decision -> terminal.say(source.name() + ": " + decision.sentence()));
        } else {
            new ProposalText(terminal, source.name(), proposal).print();
        }
        return ExitCode.DONE.number();
    }

    private KnownLayouts layouts() throws IOException, InputProblem, CommandFailure {
        KnownLayouts shipped = KnownLayouts.shipped();
        if (layout == null) {
            return shipped;
        }
        String text = InputFiles.text(InputFiles.existing(spec, "--layout", layout));
        return shipped.with(KnownLayout.parse(String.valueOf(layout.getFileName()), text));
    }
}
