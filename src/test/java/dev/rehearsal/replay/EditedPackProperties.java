package dev.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A replay that remembers earlier ones finds what it would find if it remembered nothing. */
class EditedPackProperties {
    private static final int EDITS = 6;

    @Provide
    Arbitrary<List<Event>> logs() {
        return ReplayArbitraries.logs();
    }

    @Provide
    Arbitrary<RulePack> packs() {
        return ReplayArbitraries.packs();
    }

    @Property(tries = 400)
    void anEditedPackFindsWhatItFindsAfresh(
            @ForAll("packs") RulePack pack,
            @ForAll("packs") RulePack other,
            @ForAll("logs") List<Event> events,
            @ForAll Random random) {
        EventLog log = Logs.of(events);
        ReplayMemory memory = new ReplayMemory(log);
        RulePack edited = pack;
        for (int edit = 0; edit < EDITS; edit++) {
            ReplayOptions options = random.nextInt(4) > 0
                    ? ReplayOptions.DEFAULT
                    : new ReplayOptions(
                            events.get(random.nextInt(events.size())).time(), random.nextBoolean());

            ReplayResult remembering = Replay.bind(edited, memory).run(options, Progress.NONE);
            ReplayResult afresh = Replay.bind(edited, log).run(options, Progress.NONE);

            assertThat(found(remembering)).isEqualTo(found(afresh));
            edited = edited(edited, other, random);
        }
    }

    @Property(tries = 200)
    void aReplayFindsTheSameWhateverPackTheMemoryTurnedToSince(
            @ForAll("packs") RulePack pack, @ForAll("packs") RulePack other, @ForAll("logs") List<Event> events) {
        EventLog log = Logs.of(events);
        ReplayMemory memory = new ReplayMemory(log);
        RulePack withOtherScores = with(pack, pack, pack.rules(), pack.journeys(), other);
        Replay first = Replay.bind(pack, memory);
        Replay second = Replay.bind(withOtherScores, memory);

        assertThat(found(first.run(ReplayOptions.DEFAULT, Progress.NONE)))
                .isEqualTo(found(Replay.bind(pack, log).run(ReplayOptions.DEFAULT, Progress.NONE)));
        assertThat(found(second.run(ReplayOptions.DEFAULT, Progress.NONE)))
                .isEqualTo(found(Replay.bind(withOtherScores, log).run(ReplayOptions.DEFAULT, Progress.NONE)));
        assertThat(found(first.run(ReplayOptions.DEFAULT, Progress.NONE)))
                .isEqualTo(found(Replay.bind(pack, log).run(ReplayOptions.DEFAULT, Progress.NONE)));
    }

    @Property(tries = 200)
    void partsThatAnEditDoesNotTouchAreNotReplayedAgain(
            @ForAll("packs") RulePack pack, @ForAll("logs") List<Event> events, @ForAll Random random) {
        EventLog log = Logs.of(events);
        ReplayMemory memory = new ReplayMemory(log);
        Replay.bind(pack, memory).run(ReplayOptions.DEFAULT, Progress.NONE);
        Rule changed = pack.rules().get(random.nextInt(pack.rules().size()));
        List<PartKey> untouched = keys(pack, log).stream()
                .filter(key -> !key.rules().contains(changed))
                .toList();
        List<PackMemory.Kept> before = kept(memory.turnTo(pack), untouched);

        List<Rule> rules = new ArrayList<>(pack.rules());
        rules.set(rules.indexOf(changed), with(changed, changed.id(), changed.priority() + 1, changed.active()));
        Replay.bind(pack.withRules(rules), memory).run(ReplayOptions.DEFAULT, Progress.NONE);

        List<PackMemory.Kept> after = kept(memory.turnTo(pack), untouched);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isNotNull().isSameAs(before.get(i));
        }
    }

    private static List<PartKey> keys(RulePack pack, EventLog log) {
        return new BoundPack(pack, log, new ReplayMemory(log).turnTo(pack))
                .parts().stream()
                        .map(part -> PartKey.of(part, pack, log.lastTime()))
                        .toList();
    }

    private static List<PackMemory.Kept> kept(PackMemory memory, List<PartKey> keys) {
        List<PackMemory.Kept> kept = new ArrayList<>();
        keys.forEach(key -> kept.add(memory.findings(key)));
        return kept;
    }

    /** One thing is another: a rule, its place, a journey, or what all rules share. */
    private static RulePack edited(RulePack pack, RulePack other, Random random) {
        List<Rule> rules = new ArrayList<>(pack.rules());
        List<Journey> journeys = new ArrayList<>(pack.journeys());
        int place = random.nextInt(rules.size());
        Rule chosen = rules.get(place);
        Rule borrowed = other.rules().get(random.nextInt(other.rules().size()));
        switch (random.nextInt(9)) {
            case 0 -> rules.set(place, with(borrowed, chosen.id(), borrowed.priority(), true));
            case 1 -> rules.set(place, with(chosen, chosen.id(), chosen.priority(), !chosen.active()));
            case 2 -> rules.set(place, with(chosen, chosen.id(), chosen.priority() + 1, chosen.active()));
            case 3 -> rules.add(place, with(borrowed, unused(rules), borrowed.priority(), true));
            case 4 -> Collections.shuffle(rules, random);
            case 5 -> {
                if (rules.size() > 1) {
                    rules.remove(place);
                }
            }
            case 6 -> {
                if (journeys.isEmpty()) {
                    journeys.addAll(other.journeys());
                } else {
                    journeys.removeFirst();
                }
            }
            default -> {
                return with(random.nextBoolean() ? pack : other, pack, rules, journeys);
            }
        }
        return with(pack, pack, rules, journeys);
    }

    private static String unused(List<Rule> rules) {
        int number = 100;
        while (isTaken(rules, "r" + number)) {
            number++;
        }
        return "r" + number;
    }

    private static boolean isTaken(List<Rule> rules, String id) {
        return rules.stream().anyMatch(rule -> rule.id().equals(id));
    }

    private static Rule with(Rule rule, String id, int priority, boolean active) {
        return new Rule(
                id,
                id,
                rule.type(),
                rule.on(),
                rule.when(),
                rule.unless(),
                rule.then(),
                rule.gates(),
                priority,
                active);
    }

    /** Rules and journeys under the settings and scoring of one pack and the lifecycle and models of another. */
    private static RulePack with(RulePack one, RulePack other, List<Rule> rules, List<Journey> journeys) {
        return with(one, other, rules, journeys, one);
    }

    private static RulePack with(
            RulePack one, RulePack other, List<Rule> rules, List<Journey> journeys, RulePack scored) {
        return new RulePack(
                null,
                null,
                null,
                null,
                one.settings(),
                rules,
                one.campaigns(),
                journeys,
                List.of(),
                scored.scoring(),
                other.lifecycle(),
                other.models(),
                List.of(),
                List.of());
    }

    private static List<String> found(ReplayResult result) {
        List<String> found = new ArrayList<>();
        found.add(result.events() + " events, chain limit " + result.chainLimit());
        for (int customer = 0; customer < result.log().customerCount(); customer++) {
            found.addAll(CustomerRows.of(result, customer).stream().sorted().toList());
        }
        result.profiles().rows().forEach(profile -> found.add(profile.toString()));
        JourneyCounts[] counts = JourneyCounts.of(result);
        for (int journey = 0; journey < counts.length; journey++) {
            found.add(CustomerRows.of(result, counts[journey], journey));
        }
        return found;
    }
}
