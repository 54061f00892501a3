package dev.rehearsal.ui.packs;

import dev.rehearsal.lint.Lint;
import dev.rehearsal.lint.Severity;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.PackProblem;
import dev.rehearsal.pack.PackReferences;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.CaseReplay;
import dev.rehearsal.store.PackPart;
import dev.rehearsal.ui.packs.cases.MadeCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a pack can go out: what its parts need and do not find, what can never do what it says, and whether its own cases
 * come out, each with the part by its name.
 */
record PackCheck(List<Finding> findings) {
    private static final Pattern PART = Pattern.compile("/(rules|campaigns|journeys)/(\\d+)(/.*)?");

    private static final Pattern UNKNOWN = Pattern.compile("unknown (rule|campaign|template) `([^`]*)`(;.*)?");

    private static final String SAID_BEFORE = "unknown_reference";

    PackCheck {
        findings = List.copyOf(findings);
    }

    /**
     * What is wrong with which part, and the part to look at next; one that hinders makes the pack mean something else than
     * it says.
     */
    record Finding(String name, String message, boolean hinders, Optional<Place> place) {}

    /** A part of the workspace. */
    record Place(PackPart part, String id) {}

    /** @param failures scenarios that were to go along and do not come out */
    static PackCheck of(RulePack pack, List<MadeCases.Failure> failures) {
        PackReferences references = PackReferences.of(PackWriter.write(pack));
        List<Finding> findings = new ArrayList<>();
        references.errors().forEach(problem -> findings.add(missing(pack, problem)));
        references.warnings().forEach(problem -> findings.add(finding(pack, problem, false)));
        Lint.of(pack).stream()
                .filter(found ->
                        found.severity() == Severity.ERROR && !found.code().equals(SAID_BEFORE))
                .map(found -> LintWords.of(pack, found))
                .forEach(findings::add);
        failures.forEach(failure -> findings.add(
                new Finding("Scenario “" + failure.scenario() + "”", failure.why(), true, Optional.empty())));
        pack.cases().forEach(one -> proof(pack, one).ifPresent(findings::add));
        return new PackCheck(findings);
    }

    boolean hinders() {
        return findings.stream().anyMatch(Finding::hinders);
    }

    private static Optional<Finding> proof(RulePack pack, PackCase story) {
        List<String> differences = CaseReplay.differences(pack, story);
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "Scenario “" + story.name() + "”",
                        "goes another way than it says: " + differences.getFirst()
                                + ". Put the rule or the scenario right, or leave the scenario out",
                        true,
                        Optional.empty()));
    }

    /** What the file does not know is, for somebody who approves rules, not approved: it is what to look at next. */
    private static Finding missing(RulePack pack, PackProblem problem) {
        Matcher unknown = UNKNOWN.matcher(problem.message());
        if (!unknown.matches()) {
            return finding(pack, problem, true);
        }
        PackPart part = switch (unknown.group(1)) {
            case "rule" -> PackPart.RULE;
            case "campaign" -> PackPart.CAMPAIGN;
            default -> PackPart.TEMPLATE;
        };
        String remedy = part == PackPart.RULE ? "approve it as well" : "bring it back from the archive, or make it";
        return new Finding(
                place(pack, problem).name(),
                "needs the %s “%s”, which does not go along; %s".formatted(unknown.group(1), unknown.group(2), remedy),
                true,
                Optional.of(new Place(part, unknown.group(2))));
    }

    private static Finding finding(RulePack pack, PackProblem problem, boolean hinders) {
        Named place = place(pack, problem);
        return new Finding(place.name(), problem.message().replace('`', '"'), hinders, place.place());
    }

    private record Named(String name, Optional<Place> place) {}

    private static Named place(RulePack pack, PackProblem problem) {
        Matcher part = PART.matcher(problem.pointer());
        if (!part.matches()) {
            return new Named("Pack", Optional.empty());
        }
        int number = Integer.parseInt(part.group(2));
        return switch (part.group(1)) {
            case "rules" ->
                new Named(
                        pack.rules().get(number).name(),
                        Optional.of(new Place(
                                PackPart.RULE, pack.rules().get(number).id())));
            case "campaigns" ->
                new Named(
                        pack.campaigns().get(number).name(),
                        Optional.of(new Place(
                                PackPart.CAMPAIGN, pack.campaigns().get(number).id())));
            default ->
                new Named(
                        pack.journeys().get(number).name(),
                        Optional.of(new Place(
                                PackPart.JOURNEY, pack.journeys().get(number).id())));
        };
    }
}
