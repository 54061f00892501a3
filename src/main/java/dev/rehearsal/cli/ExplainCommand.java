package dev.rehearsal.cli;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.insight.Flips;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code explain}: why a rule did or did not fire for a customer, as a tree of what was asked and what was found. */
@CommandLine.Command(
        name = "explain",
        description = "Says why a rule did or did not fire for a customer, and what became of its messages.",
        footer = {
            "",
            "Example:",
            "  rehearsal explain --pack pack.json --events events.csv --customer c42 --rule abandon_cart_001",
            "  rehearsal explain --workspace shop --customer c42 --rule abandon_cart_001"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Mixin
    private InputOptions input;

    @CommandLine.Option(names = "--customer", required = true, paramLabel = "ID", description = "Whom it is about.")
    private String customer;

    @CommandLine.Option(
            names = "--rule",
            required = true,
            paramLabel = "ID",
            description = "Which rule; or a journey's id, `lifecycle`, `score`, or the id of a message of these.")
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
    public Integer call() throws IOException, InputProblem, CommandFailure, WorkspaceProblem {
        Long until = Times.optional(input.command(), "--at", at);
        try (Input opened = input.open(terminal)) {
            RulePack rules = opened.rules();
            requireRule(rules, opened.nameOfRules());
            LogFiles.Loaded loaded = opened.log(reject -> {});
            requireCustomer(loaded.log());
            Answer answer =
                    Answer.of(rules, Replay.bind(rules, loaded.log()), rule, customer, until, ReplayOptions.DEFAULT);
            terminal.result(json ? ExplanationJson.of(answer) : text(rules, loaded.log(), answer, until));
            return (loaded.broken() ? ExitCode.WRONG_INPUT : ExitCode.DONE).number();
        }
    }

    private String text(RulePack rules, EventLog log, Answer answer, @Nullable Long until) {
        return answer.isEmpty()
                ? rule + " was never asked for " + customer + (until == null ? "" : " until " + Instants.format(until))
                        + ": nothing happened that it listens to."
                : ExplanationText.of(answer) + turned(rules, log, answer);
    }

    /** What would have to be different for the decision; nothing where another thing than a rule was asked for. */
    private String turned(RulePack rules, EventLog log, Answer answer) {
        return answer.decision()
                .flatMap(decision -> Flips.of(rules, log, customer, ReplayOptions.DEFAULT)
                        .map(flips -> FlipText.of(flips.ofDecision(decision))))
                .orElse("");
    }

    private void requireRule(RulePack rules, String name) {
        if (!Answer.knows(rules, rule)) {
            String known = rules.rules().stream().map(Rule::id).limit(20).collect(Collectors.joining(", "));
            throw new CommandLine.ParameterException(
                    input.command().commandLine(), "--rule: " + name + " has no rule " + rule + "; it has " + known);
        }
    }

    private void requireCustomer(EventLog events) {
        if (events.customerOf(customer) < 0) {
            throw new CommandLine.ParameterException(
                    input.command().commandLine(),
                    "--customer: there is no event and no profile of " + customer + "; check the id");
        }
    }
}
