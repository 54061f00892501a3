package dev.rehearsal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DifferencesProperties {
    private static final List<String> OWNERS = List.of("b", "a", "\uFFFD", "\uD83D\uDE00");

    record Fact(int customer, long at, int owner, boolean counts) {}

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(-2, 4),
                        Arbitraries.integers().between(0, OWNERS.size() - 1),
                        Arbitraries.of(true, true, true, false))
                .as(Fact::new)
                .list()
                .ofMaxSize(40);
    }

    /** Grouped by customer, and in no order within one. */
    private static Side side(List<Fact> facts) {
        List<Fact> grouped =
                facts.stream().sorted(Comparator.comparingInt(Fact::customer)).toList();
        return new Side(
                grouped.size(),
                row -> grouped.get(row).counts(),
                row -> grouped.get(row).at(),
                row -> grouped.get(row).customer(),
                row -> grouped.get(row).owner());
    }

    private static List<Fact> counting(List<Fact> facts) {
        return new ArrayList<>(facts.stream().filter(Fact::counts).toList());
    }

    /** What the first list has more often, each time. */
    private static List<Fact> without(List<Fact> facts, List<Fact> others) {
        List<Fact> left = counting(facts);
        counting(others).forEach(left::remove);
        return left;
    }

    private static List<Change> plainly(List<Fact> before, List<Fact> after) {
        List<Change> changes =
                new ArrayList<>(changes(Change.Kind.ADDED, without(after, before), without(before, after)));
        changes.addAll(changes(Change.Kind.REMOVED, without(before, after), without(after, before)));
        return changes;
    }

    private static List<Change> changes(Change.Kind kind, List<Fact> facts, List<Fact> otherSide) {
        List<Change> changes = new ArrayList<>();
        for (Fact fact :
                facts.stream().sorted(Comparator.comparingLong(Fact::at)).toList()) {
            long earlier = changes.stream().filter(change -> isOf(change, fact)).count();
            long partners = otherSide.stream()
                    .filter(other -> other.customer() == fact.customer() && other.owner() == fact.owner())
                    .count();
            changes.add(new Change(kind, fact.at(), fact.customer(), OWNERS.get(fact.owner()), earlier < partners));
        }
        changes.sort(Comparator.comparingLong(Change::at)
                .thenComparingInt(Change::customer)
                .thenComparing(Change::ruleId, CodePoints.ORDER));
        return changes;
    }

    private static boolean isOf(Change change, Fact fact) {
        return change.customer() == fact.customer() && change.ruleId().equals(OWNERS.get(fact.owner()));
    }

    @Property
    void oneWalkFindsWhatCountingFinds(@ForAll("facts") List<Fact> before, @ForAll("facts") List<Fact> after) {
        assertThat(Differences.between(side(before), side(after), OWNERS)).isEqualTo(plainly(before, after));
    }

    /** Sides that are nearly the same, as after an edit. */
    @Property
    void soItDoesWhereLittleDiffers(
            @ForAll("facts") List<Fact> before, @ForAll("facts") List<Fact> more, @ForAll Random random) {
        List<Fact> after = new ArrayList<>(before);
        after.removeIf(fact -> random.nextInt(8) == 0);
        after.addAll(more.subList(0, Math.min(2, more.size())));

        assertThat(Differences.between(side(before), side(after), OWNERS)).isEqualTo(plainly(before, after));
    }

    @Property
    void everyDifferenceIsGivenOutOrLeft(
            @ForAll("facts") List<Fact> before, @ForAll("facts") List<Fact> after, @ForAll("facts") List<Fact> alone) {
        List<Change> whole = Differences.between(side(before), side(after), OWNERS);
        List<Change> ofOne = Differences.between(side(before), side(alone), OWNERS);
        Shares shares = new Shares(whole);

        List<Change> given = shares.of(ofOne);

        assertThat(given)
                .isEqualTo(whole.stream()
                        .filter(change -> ofOne.stream().anyMatch(other -> isSame(change, other)))
                        .toList());
        List<Change> all = new ArrayList<>(given);
        all.addAll(shares.ofNone());
        assertThat(all).containsExactlyInAnyOrderElementsOf(whole);
    }

    private static boolean isSame(Change change, Change other) {
        return change.kind() == other.kind()
                && change.at() == other.at()
                && change.customer() == other.customer()
                && change.ruleId().equals(other.ruleId());
    }
}
