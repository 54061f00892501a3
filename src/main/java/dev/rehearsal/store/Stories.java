package dev.rehearsal.store;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.PackCase.Expectation;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.CaseDifference;
import dev.rehearsal.replay.CaseReplay;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.ScenarioResult.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replays scenarios with the rules, campaigns and journeys of a workspace in the place of those that they bring. */
final class Stories {
    private static final Map<String, String> COLUMNS = Map.of(
            "rule_id", DocumentKind.RULE.id(),
            "campaign_id", DocumentKind.CAMPAIGN.id(),
            "journey_id", DocumentKind.JOURNEY.id());

    private static final String STEP = "journey:";

    private Stories() {}

    static ScenarioResult run(StoredScenario stored, RulePack workspace) {
        RulePack told = stored.scenario().pack();
        RulePack pack = told.with(
                inPlace(told.rules(), workspace.rules(), Rule::id),
                inPlace(told.campaigns(), workspace.campaigns(), Campaign::id),
                inPlace(told.journeys(), workspace.journeys(), Journey::id));
        CaseReplay.Comparison replayed =
                CaseReplay.compare(pack, stored.scenario().story());
        return new ScenarioResult(
                stored,
                replayed.differences(),
                named(told, stored.scenario().story().expect(), replayed));
    }

    private static <T> List<T> inPlace(List<T> told, List<T> here, Function<T, String> idOf) {
        Map<String, T> byId = here.stream().collect(Collectors.toMap(idOf, one -> one, (one, other) -> one));
        return told.stream().map(one -> byId.getOrDefault(idOf.apply(one), one)).toList();
    }

    private static Set<Named> named(RulePack told, Expectation expect, CaseReplay.Comparison replayed) {
        Set<Named> named = new HashSet<>();
        Stream.of(expect.decisions(), expect.messages(), expect.effects(), expect.journeys(), replayed.decisions())
                .forEach(rows -> add(named, rows));
        for (CaseDifference difference : replayed.differences()) {
            add(named, difference.found() == null ? null : List.of(difference.found()));
        }
        return named.isEmpty() ? all(told) : named;
    }

    private static void add(Set<Named> named, @Nullable List<Map<String, String>> rows) {
        if (rows != null) {
            for (Map<String, String> row : rows) {
                COLUMNS.forEach((column, kind) -> {
                    String id = row.getOrDefault(column, "");
                    if (!id.isEmpty()) {
                        named.add(id.startsWith(STEP) ? journey(id) : new Named(kind, id));
                    }
                });
            }
        }
    }

    /** A message of a journey names the journey and its node where others name their rule. */
    private static Named journey(String step) {
        return new Named(DocumentKind.JOURNEY.id(), step.substring(STEP.length(), step.lastIndexOf(':')));
    }

    private static Set<Named> all(RulePack pack) {
        Set<Named> all = new HashSet<>();
        pack.rules().forEach(rule -> all.add(new Named(DocumentKind.RULE.id(), rule.id())));
        pack.campaigns().forEach(campaign -> all.add(new Named(DocumentKind.CAMPAIGN.id(), campaign.id())));
        pack.journeys().forEach(journey -> all.add(new Named(DocumentKind.JOURNEY.id(), journey.id())));
        return all;
    }
}
