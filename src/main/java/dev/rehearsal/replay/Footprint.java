package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.pack.Lifecycle;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.Trigger;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rule, a journey or the lifecycle looks at and what it changes. Those that neither look at nor change what
 * another one changes cannot influence it. Events are nobody's: they never change.
 */
record Footprint(Set<Resource> reads, Set<Resource> writes) {

    static Footprint of(Rule rule, Settings settings) {
        Collector found = new Collector(settings);
        found.trigger(rule.on());
        found.condition(rule.when());
        found.audience(rule.gates().audience());
        String group = rule.gates().exclusiveGroup();
        if (group != null) {
            found.writes.add(new Resource.Group(group));
        }
        found.writes.add(new Resource.Firings(rule.id()));
        found.actions(rule.then());
        return found.footprint();
    }

    static Footprint of(Journey journey, Settings settings) {
        Collector found = new Collector(settings);
        found.trigger(journey.entry().on());
        found.condition(journey.entry().when());
        found.audience(journey.entry().audience());
        journey.nodes().forEach(found::node);
        return found.footprint();
    }

    static Footprint of(Lifecycle lifecycle, Settings settings) {
        Collector found = new Collector(settings);
        lifecycle.stages().forEach(stage -> found.condition(stage.when()));
        lifecycle.transitions().values().forEach(found::actions);
        found.change(Field.LIFECYCLE_STAGE);
        return found.footprint();
    }

    /** What the active parts of a pack change at all. */
    static Set<Resource> writtenBy(RulePack pack) {
        Set<Resource> written = new HashSet<>();
        pack.rules().stream()
                .filter(Rule::active)
                .forEach(rule -> written.addAll(of(rule, pack.settings()).writes()));
        pack.journeys().stream()
                .filter(Journey::active)
                .forEach(journey -> written.addAll(of(journey, pack.settings()).writes()));
        if (pack.lifecycle() != null) {
            written.addAll(of(pack.lifecycle(), pack.settings()).writes());
        }
        return written;
    }

    /** What a condition looks at. */
    static Set<Resource> readBy(Condition condition) {
        Collector found = new Collector(Settings.NONE);
        found.condition(condition);
        return found.reads;
    }

    private static final class Collector {
        private final Set<Resource> reads = new HashSet<>();
        private final Set<Resource> writes = new HashSet<>();
        private final boolean capped;

        Collector(Settings settings) {
            this.capped = !settings.frequencyCaps().isEmpty();
        }

        Footprint footprint() {
            return new Footprint(Collections.unmodifiableSet(reads), Collections.unmodifiableSet(writes));
        }

        void trigger(Trigger trigger) {
            switch (trigger) {
                case Trigger.SegmentEntered(String segment) -> reads.add(new Resource.Segment(segment));
                case Trigger.SegmentLeft(String segment) -> reads.add(new Resource.Segment(segment));
                case Trigger.LifecycleChange change -> reads.add(new Resource.OfProfile(Field.LIFECYCLE_STAGE));
                case Trigger.RuleFired(String rule) -> reads.add(new Resource.Firings(rule));
                case Trigger.OnEvent event -> {}
                case Trigger.Scheduled schedule -> {}
                case Trigger.Inactivity silence -> {}
            }
        }

        void condition(Condition condition) {
            switch (condition) {
                case Condition.All(List<Condition> parts) -> parts.forEach(this::condition);
                case Condition.Any(List<Condition> parts) -> parts.forEach(this::condition);
                case Condition.Not(Condition part) -> condition(part);
                case Condition.OfProfile profile ->
                    reads.add(
                            profile.field().equals(Field.SEGMENTS)
                                    ? Resource.Shared.SEGMENTS
                                    : new Resource.OfProfile(profile.field()));
                case Condition.Firings firings -> reads.add(new Resource.Firings(firings.ruleId()));
                case Condition.OfEvent event -> {}
                case Condition.History history -> {}
                case Condition.Aggregate aggregate -> {}
                case Condition.Sequence sequence -> {}
                case Condition.Prediction prediction -> {}
            }
        }

        void audience(List<String> segments) {
            segments.forEach(segment -> reads.add(new Resource.Segment(segment)));
        }

        void actions(List<Action> actions) {
            actions.forEach(this::action);
        }

        private void action(Action action) {
            switch (action) {
                case Action.Send send -> message();
                case Action.AddToSegment(String segment) -> segment(segment);
                case Action.RemoveFromSegment(String segment) -> segment(segment);
                case Action.SetField set -> change(set.field());
                case Action.IncrementField increment -> change(increment.field());
                case Action.CreateTask task -> {}
                case Action.Webhook webhook -> {}
            }
        }

        private void message() {
            Addresses.looksAt().forEach(field -> reads.add(new Resource.OfProfile(field)));
            if (capped) {
                writes.add(Resource.Shared.SENT);
            }
        }

        private void segment(String name) {
            writes.add(new Resource.Segment(name));
            writes.add(Resource.Shared.SEGMENTS);
            writes.add(Resource.Shared.FINAL_PROFILE);
        }

        void change(Field field) {
            writes.add(new Resource.OfProfile(field));
            if (field.equals(Field.LIFECYCLE_STAGE)) {
                writes.add(Resource.Shared.FINAL_PROFILE);
            }
        }

        void node(Node node) {
            switch (node) {
                case Node.Message message -> message();
                case Node.Perform perform -> actions(perform.actions());
                case Node.Branch branch -> branch.branches().forEach(arm -> condition(arm.when()));
                case Node.Pause pause -> {}
                case Node.WaitUntil wait -> {}
                case Node.WaitTime wait -> {}
                case Node.Split split -> {}
                case Node.Exit exit -> {}
            }
        }
    }
}
