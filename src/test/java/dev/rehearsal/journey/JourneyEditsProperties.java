package dev.rehearsal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.edit.Edit;
import dev.rehearsal.edit.History;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class JourneyEditsProperties {
    @Property
    void undoingEverythingGivesTheFirstJourneyAndRedoingEverythingTheLast(
            @ForAll @Size(max = 60) List<Long> before, @ForAll @Size(max = 40) List<Long> seeds) {
        Journey first = SomeJourneys.edited(before);
        History<Journey> history = edited(History.of(first), seeds);
        Journey last = history.now();

        while (history.undoLabel().isPresent()) {
            history = history.undo();
        }
        assertThat(history.now()).isEqualTo(first);
        while (history.redoLabel().isPresent()) {
            history = history.redo();
        }
        assertThat(history.now()).isEqualTo(last);
    }

    @Property
    void editsAndUndosInAnyOrderEndWhereTheEditsThatAreLeftEnd(@ForAll @Size(max = 60) List<Long> seeds) {
        History<Journey> history = History.of(SomeJourneys.empty("walk"));
        List<Journey> left = new ArrayList<>(List.of(history.now()));
        for (long seed : seeds) {
            if (new Random(seed).nextInt(4) == 0) {
                history = history.undo();
                if (left.size() > 1) {
                    left.removeLast();
                }
            } else {
                Journey after = SomeJourneys.edit(history.now(), seed).apply(history.now());
                if (!after.equals(history.now())) {
                    left.add(after);
                }
                history = history.settled().apply(SomeJourneys.edit(history.now(), seed));
            }
            assertThat(history.now()).isEqualTo(left.getLast());
        }
    }

    @Property
    void noEditMakesACycleASecondIdOrAWayToWhereNoNodeIs(@ForAll @Size(max = 80) List<Long> seeds) {
        Journey journey = SomeJourneys.edited(seeds);

        assertThat(journey.nodes()).extracting(Node::id).doesNotHaveDuplicates().doesNotContain(Port.ENTRY_ID);
        Set<String> ids = new HashSet<>(journey.nodes().stream().map(Node::id).toList());
        for (OutPort out : Ports.all(journey)) {
            assertThat(out.target() == null || ids.contains(out.target()))
                    .as("%s", out)
                    .isTrue();
        }
        for (Node node : journey.nodes()) {
            for (String target : node.targets()) {
                assertThat(Connections.reached(journey, target)).doesNotContain(node.id());
            }
        }
        assertThat(journey.layout().keySet()).isSubsetOf(ids);
    }

    @Property
    void whatMayBeConnectedIsWhatIsNotRefused(@ForAll @Size(max = 60) List<Long> seeds) {
        Journey journey = SomeJourneys.edited(seeds);
        for (OutPort out : Ports.all(journey)) {
            Set<String> allowed = Connections.allowed(journey, out.port());
            for (Node node : journey.nodes()) {
                assertThat(Connections.refusal(journey, out.port(), node.id()).isEmpty())
                        .isEqualTo(allowed.contains(node.id()));
            }
        }
    }

    @Property
    void aPasteAddsNodesUnderIdsThatNoneHadAndLeavesTheOthersAsTheyWere(
            @ForAll @Size(max = 60) List<Long> seeds, @ForAll long choice) {
        Journey journey = SomeJourneys.edited(seeds);
        Fragment copied = Fragment.of(journey, SomeJourneys.ids(journey, new Random(choice)));

        Journey pasted = JourneyEdits.paste(copied).apply(journey);

        assertThat(pasted.nodes().subList(0, journey.nodes().size())).isEqualTo(journey.nodes());
        assertThat(pasted.nodes())
                .hasSize(journey.nodes().size() + copied.nodes().size());
        assertThat(pasted.nodes()).extracting(Node::id).doesNotHaveDuplicates();
        List<Node> added =
                pasted.nodes().subList(journey.nodes().size(), pasted.nodes().size());
        assertThat(added).extracting(Node::id).isEqualTo(copied.freshIn(journey).ids());
        assertThat(added.stream().map(NodeKind::of).toList())
                .isEqualTo(copied.nodes().stream().map(NodeKind::of).toList());
        assertThat(shape(added)).isEqualTo(shape(copied.nodes()));
    }

    @Property
    void aNewIdLeavesTheGraphAsItWasButForTheName(@ForAll @Size(min = 1, max = 60) List<Long> seeds) {
        Journey journey = SomeJourneys.edited(seeds);
        for (Node node : journey.nodes()) {
            Journey renamed = JourneyEdits.rename(node.id(), "quite new").apply(journey);

            assertThat(Connections.find(renamed, "quite new")).isPresent();
            assertThat(shape(renamed.nodes())).isEqualTo(shape(journey.nodes()));
            assertThat(JourneyEdits.rename("quite new", node.id()).apply(renamed))
                    .isEqualTo(journey);
        }
    }

    @Property
    void whoCouldWalkBetweenTwoNodesStillCanOnceOneBetweenThemIsTakenOutAndTheEndsJoined(
            @ForAll @Size(min = 1, max = 60) List<Long> seeds, @ForAll @IntRange(max = 30) int which) {
        Journey journey = SomeJourneys.edited(seeds);
        if (journey.nodes().isEmpty()) {
            return;
        }
        Node gone = journey.nodes().get(which % journey.nodes().size());
        Journey after = JourneyEdits.remove(Set.of(gone.id()), true).apply(journey);

        assertThat(Connections.find(after, gone.id())).isEmpty();
        if (!gone.targets().isEmpty()) {
            for (OutPort out : Ports.into(journey, gone.id())) {
                assertThat(Ports.find(after, out.port()).orElseThrow().target())
                        .isEqualTo(gone.targets().getFirst());
            }
        }
    }

    @Property
    void aDragIsOneStepHoweverManyPointsItHas(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 0, max = 500) Integer> points) {
        Journey journey = JourneyEdits.add(new Node.Exit("end"), new Journey.Position(-1, -1))
                .apply(SomeJourneys.empty("walk"));
        History<Journey> history = History.of(journey);
        for (int x : points) {
            history = history.apply(JourneyEdits.move(Map.of("end", new Journey.Position(x, 0))));
        }

        assertThat(history.undo().now()).isEqualTo(journey);
    }

    private static History<Journey> edited(History<Journey> from, List<Long> seeds) {
        History<Journey> history = from;
        for (long seed : seeds) {
            Edit<Journey> edit = SomeJourneys.edit(history.now(), seed);
            history = history.apply(edit);
        }
        return history;
    }

    /** Where each way out leads, by number of the node; -1 is an exit. */
    private static List<List<Integer>> shape(List<Node> nodes) {
        Map<String, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node.id(), numbers.size()));
        return nodes.stream()
                .map(node -> node.nexts().stream()
                        .map(next -> next == null ? -1 : numbers.getOrDefault(next, -2))
                        .toList())
                .toList();
    }
}
