package dev.rehearsal.cli;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackProblem;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackReferences;
import dev.rehearsal.pack.RulePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code validate}: everything that is wrong in a pack, each with its place. */
@CommandLine.Command(
        name = "validate",
        description = "Checks a pack: whether it can be read, and whether what it refers to is there.",
        footer = {"", "Example:", "  rehearsal validate pack.json"})
final class ValidateCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "PACK", description = "The pack to check.")
    private Path pack;

    @CommandLine.Option(names = "--json", description = "Print the problems as JSON on stdout.")
    private boolean json;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        String text = InputFiles.text(InputFiles.existing(spec, "PACK", pack));
        try {
            RulePack rules = PackReader.read(text);
            PackReferences references = PackReferences.of(text);
            ExitCode code = references.errors().isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
            say(references.errors(), references.warnings());
            if (code == ExitCode.DONE && !json) {
                terminal.result(pack.getFileName() + " is a sound pack of "
                        + Terminal.count(rules.rules().size(), "rule") + ", "
                        + Terminal.count(rules.campaigns().size(), "campaign") + " and "
                        + Terminal.count(rules.journeys().size(), "journey") + ".");
            }
            return code.number();
        } catch (PackInvalid invalid) {
            say(invalid.problems(), List.of());
            return PackFile.exitCode(invalid).number();
        }
    }

    private void say(List<PackProblem> errors, List<PackProblem> warnings) {
        if (json) {
            ObjectNode root = MAPPER.createObjectNode().put("valid", errors.isEmpty());
            list(root.putArray("problems"), errors);
            list(root.putArray("warnings"), warnings);
            terminal.result(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
            return;
        }
        if (!errors.isEmpty()) {
            terminal.say(PackFile.lines(pack, errors));
        }
        warnings.forEach(warning -> terminal.say(pack.getFileName() + " " + warning + " (a warning)"));
    }

    private static void list(ArrayNode list, List<PackProblem> problems) {
        problems.forEach(
                problem -> list.addObject().put("pointer", problem.pointer()).put("message", problem.message()));
    }
}
