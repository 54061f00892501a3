package dev.rehearsal.cli;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.DecisionExplanation;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code explain}: why a rule did or did not fire for a customer, as a tree of what was asked and what was found. */
@CommandLine.Command(
        name = "explain",
        description = "Says why a rule did or did not fire for a customer.",
        footer = {
            "",
            "Example:",
            "  rehearsal explain --pack pack.json --events events.csv --customer c42 --rule abandon_cart_001"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(names = "--pack", required = true, paramLabel = "FILE", description = "The rules, as a pack.")
    private Path pack;

    @CommandLine.Mixin
    private LogOptions log;

    @CommandLine.Option(names = "--customer", required = true, paramLabel = "ID", description = "Whom it is about.")
    private String customer;

    @CommandLine.Option(names = "--rule", required = true, paramLabel = "ID", description = "Which rule.")
    private String rule;

    @CommandLine.Option(
            names = "--at",
            paramLabel = "TIME",
            description = "The last time the rule was asked until then; without it, the last time of all.")
    private @Nullable String at;

    @CommandLine.Option(names = "--json", description = "Print the tree as JSON.")
    private boolean json;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InputProblem, CommandFailure {
        Long until = Times.optional(spec, "--at", at);
        RulePack rules = PackFile.read(InputFiles.existing(spec, "--pack", pack));
        requireRule(rules);
        LogFiles.Loaded loaded = new LogFiles(terminal, log.mapping(), reject -> {}).read(log.events(), log.profiles());
        requireCustomer(loaded.log());
        Optional<DecisionExplanation> explanation =
                Replay.bind(rules, loaded.log()).explain(rule, customer, until);
        terminal.result(json ? ExplanationJson.of(explanation) : text(explanation, until));
        return (loaded.broken() ? ExitCode.WRONG_INPUT : ExitCode.DONE).number();
    }

    private String text(Optional<DecisionExplanation> explanation, @Nullable Long until) {
        return explanation
                .map(ExplanationText::of)
                .orElseGet(() -> rule + " was never asked for " + customer
                        + (until == null ? "" : " until " + Instants.format(until))
                        + ": nothing happened that it listens to.");
    }

    private void requireRule(RulePack rules) {
        if (rules.rules().stream().map(Rule::id).noneMatch(rule::equals)) {
            String known = rules.rules().stream().map(Rule::id).limit(20).collect(Collectors.joining(", "));
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--rule: the pack has no rule " + rule + "; it has " + known);
        }
    }

    private void requireCustomer(EventLog events) {
        if (events.customerOf(customer) < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--customer: there is no event and no profile of " + customer + "; check the id");
        }
    }
}
