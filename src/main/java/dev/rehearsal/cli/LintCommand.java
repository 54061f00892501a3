package dev.rehearsal.cli;

import dev.rehearsal.lint.Finding;
import dev.rehearsal.lint.Lint;
import dev.rehearsal.lint.Severity;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Ids;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code lint}: what is probably not meant in a pack, with the reason and a remedy. */
@CommandLine.Command(
        name = "lint",
        description = "Looks for what is probably not meant: contradictions, rules that never fire, overlaps, loops.",
        footer = {
            "",
            "Errors end with exit code 1. Warnings do so with --strict only.",
            "",
            "Example:",
            "  rehearsal lint pack.json"
        })
final class LintCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "PACK", description = "The pack to look through.")
    private Path pack;

    @CommandLine.Option(names = "--json", description = "Print the findings as JSON on stdout.")
    private boolean json;

    @CommandLine.Option(names = "--strict", description = "Warnings end with exit code 1 too.")
    private boolean strict;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        RulePack rules = PackFile.read(InputFiles.existing(spec, "PACK", pack));
        List<Finding> findings = Lint.of(rules);
        if (json) {
            terminal.result(json(findings));
        } else {
            findings.forEach(finding -> terminal.result(line(finding)));
            terminal.say(summary(findings));
        }
        boolean bad = findings.stream().anyMatch(finding -> strict || finding.severity() == Severity.ERROR);
        return (bad ? ExitCode.WRONG_INPUT : ExitCode.DONE).number();
    }

    private String line(Finding finding) {
        return pack.getFileName() + ": " + Ids.of(finding.severity()) + " " + finding.code() + " in "
                + finding.parts().stream().map(LintCommand::named).collect(Collectors.joining(", ")) + ": "
                + finding.why() + " " + finding.fix();
    }

    private static String named(Finding.Part part) {
        return switch (part.kind()) {
            case RULE, JOURNEY, CAMPAIGN -> Ids.of(part.kind()) + " " + part.id();
            case LIFECYCLE -> "the lifecycle";
            case PACK -> "the pack";
        };
    }

    private String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return pack.getFileName() + ": nothing to find fault with.";
        }
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return pack.getFileName() + ": " + Terminal.count(errors, "error") + " and "
                + Terminal.count(findings.size() - errors, "warning") + ".";
    }

    private static String json(List<Finding> findings) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode list = root.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode one =
                    list.addObject().put("severity", Ids.of(finding.severity())).put("code", finding.code());
            ArrayNode parts = one.putArray("parts");
            finding.parts()
                    .forEach(part ->
                            parts.addObject().put("kind", Ids.of(part.kind())).put("id", part.id()));
            one.put("why", finding.why()).put("fix", finding.fix());
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
