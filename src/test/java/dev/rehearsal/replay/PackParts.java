package dev.rehearsal.replay;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.pack.Lifecycle;
import dev.rehearsal.pack.Models;
import dev.rehearsal.pack.Scoring;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Conditions;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.Operator;
import dev.rehearsal.rule.SendTime;
import dev.rehearsal.rule.Trigger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** What a pack holds besides rules, in few variants that meet each other often. */
final class PackParts {
    static final List<Campaign> CAMPAIGNS = List.of(
            campaign("plain", true, 0, List.of()),
            campaign("asleep", false, 0, List.of()),
            campaign(
                    "tested",
                    true,
                    30,
                    List.of(new Campaign.Variant("a", 2, null), new Campaign.Variant("b", 1, "t_b"))));

    private PackParts() {}

    private static Campaign campaign(String id, boolean active, double holdout, List<Campaign.Variant> variants) {
        return new Campaign(
                id, id, null, List.of(), "t_" + id, List.of(), OptionalInt.of(30), active, holdout, variants);
    }

    /** Customers can be reached by email, by text message, or not at all. */
    static Map<Field, Value> profile(String customerId) {
        return switch (customerId.substring(0, 2)) {
            case "c1" -> Map.of(Field.EMAIL, Value.text("ana@example.com"));
            case "c2" -> Map.of(new Field("custom_attributes.phone"), Value.text("+49 1"));
            default -> Map.of();
        };
    }

    static Arbitrary<Settings> settings() {
        Settings.QuietHours night = new Settings.QuietHours(22 * 60, 8 * 60, List.of());
        Settings.FrequencyCap cap = new Settings.FrequencyCap(Settings.FrequencyCap.ANY, 2, 1440);
        return Arbitraries.of(
                Settings.NONE,
                new Settings("Europe/Berlin", night, List.of(cap)),
                new Settings(null, null, List.of(new Settings.FrequencyCap(Action.Send.EMAIL, 1, 720))));
    }

    static Arbitrary<Action> actions() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Action.AddToSegment("s"),
                        new Action.RemoveFromSegment("s"),
                        new Action.SetField(Field.LIFECYCLE_STAGE, Value.text("busy")),
                        new Action.IncrementField(new Field("custom_attributes.count"), 1),
                        new Action.CreateTask("call", null, OptionalInt.empty())),
                sends().map(send -> send));
    }

    static Arbitrary<Action.Send> sends() {
        Arbitrary<@Nullable String> campaigns =
                Arbitraries.of("plain", "asleep", "tested", "unknown").injectNull(0.4);
        Arbitrary<@Nullable Condition> cancels =
                Arbitraries.just(Conditions.type("purchase")).injectNull(0.6);
        return Combinators.combine(
                        Arbitraries.of(Action.Send.EMAIL, Action.Send.SMS, Action.Send.PREFERRED, "letter"),
                        campaigns,
                        Arbitraries.of(0, 10, 60),
                        cancels,
                        Arbitraries.of(SendTime.class))
                .as((channel, campaign, delay, cancelIf, time) -> new Action.Send(
                        channel, true, new MessageSpec("t", campaign, OptionalInt.of(delay), cancelIf, time)));
    }

    static Arbitrary<Scoring> scorings() {
        Scoring.Multiplier multiplier =
                new Scoring.Multiplier(null, Conditions.event("properties.category", Operator.EQUALS, "a"), 2);
        return Arbitraries.of(
                new Scoring(Map.of("page_view", 1.0, "purchase", 5.0), 0.9, 20, List.of(multiplier)),
                new Scoring(Map.of("cart_add", 2.5), Scoring.DEFAULT_DECAY, Scoring.DEFAULT_MAX, List.of()));
    }

    static Arbitrary<Lifecycle> lifecycles(Arbitrary<Condition> conditions) {
        return Combinators.combine(conditions, conditions, actions())
                .as((busy, calm, then) -> new Lifecycle(
                        List.of(new Lifecycle.Stage("busy", busy), new Lifecycle.Stage("calm", calm)),
                        Map.of("busy_to_calm", List.of(then), "new_to_busy", List.of(then))));
    }

    static Arbitrary<Models> models() {
        Models.Churn churn = new Models.Churn(
                List.of(
                        new Models.Feature(Models.FeatureName.DAYS_SINCE_LAST, 1, 2, 0.7),
                        new Models.Feature(Models.FeatureName.EVENTS_7D, 5, 2, -0.4),
                        new Models.Feature(Models.FeatureName.PURCHASES_90D, 1, 1, -0.2)),
                0.1);
        Models.SendTime evenings = new Models.SendTime(Collections.nCopies(24, 1 / 24.0), 2);
        return Arbitraries.of(Models.NONE, new Models(evenings, churn));
    }

    /** Journeys with a node of every kind. */
    static Arbitrary<Journey> journeys(Arbitrary<Condition> conditions) {
        Arbitrary<@Nullable Condition> ends = Arbitraries.of(
                        Conditions.type("purchase"), Conditions.type("unsubscribe"))
                .injectNull(0.6);
        Arbitrary<Journey.Entry> entries = Combinators.combine(
                        Arbitraries.of(
                                Trigger.EVERY_EVENT, new Trigger.SegmentEntered("s"), new Trigger.RuleFired("r0")),
                        conditions,
                        Arbitraries.of(Journey.ReEntry.class))
                .as((on, when, again) -> new Journey.Entry(on, when, List.of(), again));
        return Combinators.combine(entries, conditions, ends, ends, sends(), actions())
                .as((entry, branch, goal, exit, send, then) ->
                        new Journey("j", "j", true, entry, exit, goal, nodes(branch, send, then), "split", Map.of()));
    }

    private static List<Node> nodes(Condition branch, Action.Send send, Action then) {
        return List.of(
                new Node.Split("split", List.of(new Node.Split.Arm(3, "message"), new Node.Split.Arm(1, "until"))),
                new Node.Message("message", send, "pause"),
                new Node.Pause("pause", 30, "until"),
                new Node.WaitUntil("until", Conditions.type("page_view"), OptionalInt.of(720), "branch", "morning"),
                new Node.WaitTime("morning", 480, Set.of(), "branch"),
                new Node.Branch("branch", List.of(new Node.Branch.Arm(branch, "perform")), "end"),
                new Node.Perform("perform", List.of(then), "end"),
                new Node.Exit("end"));
    }

    static List<Journey> numbered(List<Journey> drafts) {
        List<Journey> journeys = new ArrayList<>();
        for (Journey draft : drafts) {
            String id = "j" + journeys.size();
            journeys.add(new Journey(
                    id,
                    id,
                    draft.active(),
                    draft.entry(),
                    draft.exitCriteria(),
                    draft.goal(),
                    draft.nodes(),
                    draft.start(),
                    draft.layout()));
        }
        return journeys;
    }
}
