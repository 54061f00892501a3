package dev.rehearsal.pack;

import static dev.rehearsal.rule.RuleArbitraries.names;
import static dev.rehearsal.rule.RuleArbitraries.numbers;
import static dev.rehearsal.rule.RuleArbitraries.texts;
import static dev.rehearsal.rule.RuleArbitraries.wheres;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleArbitraries;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Packs with something in every part, for property tests. */
public final class PackArbitraries {
    private static final Arbitrary<Long> INSTANTS = Arbitraries.longs().between(0, 4_000_000_000_000L);
    private static final Arbitrary<Double> WEIGHTS =
            Arbitraries.doubles().between(0, 10).ofScale(2);

    private PackArbitraries() {}

    public static Arbitrary<RulePack> packs() {
        Arbitrary<List<Rule>> rules =
                RuleArbitraries.rules().list().uniqueElements(Rule::id).ofMaxSize(3);
        Arbitrary<List<Campaign>> campaigns =
                campaigns().list().uniqueElements(Campaign::id).ofMaxSize(2);
        Arbitrary<List<Journey>> journeys =
                journeys().list().uniqueElements(Journey::id).ofMaxSize(2);
        Arbitrary<RulePack> bare = Combinators.combine(settings(), rules, campaigns, journeys, models())
                .as((settings, some, named, walked, learnt) -> new RulePack(
                        "id",
                        "name",
                        7,
                        1_772_355_600_000L,
                        settings,
                        some,
                        named,
                        walked,
                        List.of(),
                        null,
                        null,
                        learnt,
                        List.of(),
                        List.of()));
        return Combinators.combine(
                        bare,
                        scoring().injectNull(0.5),
                        lifecycle().injectNull(0.5),
                        approvals().list().ofMaxSize(2),
                        cases().list().uniqueElements(PackCase::name).ofMaxSize(2),
                        templates().list().uniqueElements(Template::id).ofMaxSize(2))
                .as((pack, scoring, lifecycle, approvals, cases, templates) -> new RulePack(
                        pack.packId(),
                        pack.name(),
                        pack.version(),
                        pack.exportedAt(),
                        pack.settings(),
                        pack.rules(),
                        pack.campaigns(),
                        pack.journeys(),
                        templates,
                        scoring,
                        lifecycle,
                        pack.models(),
                        approvals,
                        cases));
    }

    private static Arbitrary<Settings> settings() {
        Arbitrary<Settings.QuietHours> quiet = Combinators.combine(
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(701, 1439),
                        Arbitraries.of("email", "sms").list().uniqueElements().ofMaxSize(2))
                .as(Settings.QuietHours::new);
        Arbitrary<Settings.FrequencyCap> caps = Combinators.combine(
                        Arbitraries.of("any", "email"),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 99_999))
                .as(Settings.FrequencyCap::new);
        return Combinators.combine(
                        Arbitraries.of("Europe/Berlin", "UTC").injectNull(0.3),
                        quiet.injectNull(0.5),
                        caps.list().ofMaxSize(2))
                .as(Settings::new);
    }

    private static Arbitrary<Campaign> campaigns() {
        Arbitrary<Campaign.Variant> variants =
                Combinators.combine(names(), WEIGHTS, names().injectNull(0.5)).as(Campaign.Variant::new);
        return Combinators.combine(
                        names(),
                        texts(),
                        texts().injectNull(0.5),
                        names().list().ofMaxSize(2),
                        Arbitraries.of("{\"insert\":\"first_name\"}", "{}")
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(60)),
                        Arbitraries.doubles().between(0, 100).ofScale(1),
                        variants.list().ofMaxSize(3))
                .as((id, name, about, rules, personal, delay, holdout, arms) ->
                        new Campaign(id, name, about, rules, id, personal, delay, rules.isEmpty(), holdout, arms));
    }

    /** A chain of nodes of every kind in any order, so that the graph is sound. */
    private static Arbitrary<Journey> journeys() {
        Arbitrary<List<Integer>> kinds =
                Arbitraries.integers().between(0, 7).list().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(
                        names(),
                        RuleArbitraries.triggers(),
                        wheres(),
                        RuleArbitraries.conditionLists(1),
                        RuleArbitraries.messages(),
                        RuleArbitraries.actions().list().ofMaxSize(2),
                        kinds)
                .as((id, on, where, when, message, actions, chain) -> {
                    List<Node> nodes = new ArrayList<>();
                    for (int i = 0; i < chain.size(); i++) {
                        String next = i + 1 < chain.size() ? "n" + (i + 1) : null;
                        String node = "n" + i;
                        nodes.add(
                                switch (chain.get(i)) {
                                    case 0 -> new Node.Message(node, new Action.Send("email", true, message), next);
                                    case 1 -> new Node.Perform(node, actions, next);
                                    case 2 -> new Node.Pause(node, 30, next);
                                    case 3 -> new Node.WaitUntil(node, where, OptionalInt.of(60), next, next);
                                    case 4 -> new Node.WaitTime(node, 540, Set.of(DayOfWeek.MONDAY), next);
                                    case 5 -> new Node.Branch(node, List.of(new Node.Branch.Arm(when, null)), next);
                                    case 6 -> new Node.Split(node, List.of(new Node.Split.Arm(0.5, next)));
                                    default -> next == null ? new Node.Exit(node) : new Node.Pause(node, 0, next);
                                });
                    }
                    Condition orNothing = where.isEmpty() ? null : where;
                    Journey.Entry entry = new Journey.Entry(on, when, List.of(id), Journey.ReEntry.AFTER_EXIT);
                    return new Journey(
                            id,
                            id,
                            actions.isEmpty(),
                            entry,
                            orNothing,
                            orNothing,
                            nodes,
                            "n0",
                            Map.of("n0", new Journey.Position(1.5, -2)));
                });
    }

    private static Arbitrary<Template> templates() {
        return Combinators.combine(names(), texts().injectNull(0.5), texts().injectNull(0.5), texts().injectNull(0.5))
                .as((id, name, subject, body) -> new Template(id, name, "email", subject, body));
    }

    private static Arbitrary<Scoring> scoring() {
        Arbitrary<Scoring.Multiplier> multipliers = Combinators.combine(names().injectNull(0.5), wheres(), numbers())
                .as(Scoring.Multiplier::new);
        return Combinators.combine(
                        Arbitraries.maps(names(), numbers()).ofMaxSize(3),
                        WEIGHTS,
                        WEIGHTS,
                        multipliers.list().ofMaxSize(2))
                .as(Scoring::new);
    }

    private static Arbitrary<Lifecycle> lifecycle() {
        Arbitrary<Lifecycle.Stage> stages =
                Combinators.combine(names(), RuleArbitraries.conditionLists(1)).as(Lifecycle.Stage::new);
        return Combinators.combine(
                        stages.list().ofMaxSize(3),
                        RuleArbitraries.actions().list().ofMaxSize(2))
                .as((some, actions) -> new Lifecycle(some, Map.of("a_to_b", actions)));
    }

    private static Arbitrary<Models> models() {
        Arbitrary<Models.Feature> features = Combinators.combine(
                        Arbitraries.of(Models.FeatureName.class),
                        numbers(),
                        numbers().filter(std -> std != 0),
                        numbers())
                .as(Models.Feature::new);
        return Combinators.combine(
                        WEIGHTS.map(weight -> new Models.SendTime(Collections.nCopies(24, weight), 2.5))
                                .injectNull(0.5),
                        Combinators.combine(features.list().ofMaxSize(3), numbers())
                                .as(Models.Churn::new)
                                .injectNull(0.5))
                .as(Models::new);
    }

    private static Arbitrary<Approval> approvals() {
        Approval.Evidence evidence = new Approval.Evidence("d", "r", null);
        return Combinators.combine(names(), Arbitraries.of("rule", "journey"), texts(), INSTANTS)
                .as((id, kind, comment, at) -> new Approval(id, kind, 3, "a", at, comment, null, evidence));
    }

    private static Arbitrary<PackCase> cases() {
        Arbitrary<Value> values = RuleArbitraries.values();
        Arbitrary<Event> events = Combinators.combine(names(), names(), INSTANTS, values)
                .as((id, type, time, value) -> new Event(
                        id,
                        "c1",
                        type,
                        time,
                        Map.of(new Field("properties.price"), value, Field.LOCATION, Value.text("Bonn"))));
        PackCase.CaseProfile profile = new PackCase.CaseProfile(
                "c1",
                Map.of(Field.SEGMENTS, new Value.Items(List.of(Value.text("vip"))), Field.TIMEZONE, Value.text("UTC")));
        List<Map<String, String>> rows = List.of(Map.of("rule_id", "r", "outcome", "fired"));
        return Combinators.combine(names(), events.list().ofMaxSize(3), INSTANTS.injectNull(0.5))
                .as((name, some, until) -> new PackCase(
                        name, profile, some, until, new PackCase.Expectation(rows, List.of(), null, null, List.of())));
    }
}
