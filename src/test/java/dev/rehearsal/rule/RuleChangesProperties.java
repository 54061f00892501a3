package dev.rehearsal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleChangesProperties {
    @Property
    void equalRulesHaveNoDifferenceAndOthersHaveSome(@ForAll("rules") Rule before, @ForAll("rules") Rule after) {
        assertThat(RuleChanges.between(before, before)).isEmpty();
        assertThat(RuleChanges.between(before, after).isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void aSingleEditShowsUpAndNothingElseDoes(@ForAll("edits") Edited edit) {
        Assume.that(!edit.before().equals(edit.after()));

        List<Change> changes = RuleChanges.between(edit.before(), edit.after());

        assertThat(changes).isNotEmpty().allMatch(change -> change.part().startsWith(edit.part()));
    }

    @Property
    void aChangedConditionAmongOthersLeavesThoseOutOfIt(
            @ForAll("conditions") Condition before, @ForAll("conditions") Condition after) {
        List<Condition> old = parts(before);
        List<Condition> young = parts(after);
        Assume.that(young.stream().noneMatch(old::contains));
        Condition kept = new Condition.OfProfile(
                new dev.rehearsal.event.Field("custom_attributes.kept"), new Test(Operator.EXISTS, null));

        List<Change> changes = RuleChanges.ofConditions("Condition", with(kept, old), with(kept, young));

        assertThat(changes).noneMatch(change -> change.sentence().contains("any kept"));
    }

    @Property
    void theRunsOfADiffAreTheTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        WordDiff diff = WordDiff.between(before, after);

        assertThat(text(diff.before())).isEqualTo(before);
        assertThat(text(diff.after())).isEqualTo(after);
        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void whatIsNotMarkedStandsInBoth(@ForAll("rules") Rule before, @ForAll("rules") Rule after) {
        WordDiff diff = RuleChanges.sentences(before, after);

        assertThat(same(diff.before()).replaceAll("\\s", ""))
                .isEqualTo(same(diff.after()).replaceAll("\\s", ""));
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All(List<Condition> parts) ? parts : List.of(condition);
    }

    private static Condition with(Condition kept, List<Condition> others) {
        return new Condition.All(java.util.stream.Stream.concat(others.stream(), java.util.stream.Stream.of(kept))
                .toList());
    }

    private static String text(List<WordDiff.Run> runs) {
        return runs.stream().map(WordDiff.Run::text).collect(Collectors.joining());
    }

    private static String same(List<WordDiff.Run> runs) {
        return runs.stream()
                .filter(run -> !run.differs())
                .map(WordDiff.Run::text)
                .collect(Collectors.joining());
    }

    record Edited(Rule before, Rule after, String part) {}

    @Provide
    Arbitrary<Rule> rules() {
        return RuleArbitraries.rules();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return RuleArbitraries.conditionLists(2);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab .,“\n3").ofMaxLength(20);
    }

    /** Takes one part of the rule from another. */
    @Provide
    Arbitrary<Edited> edits() {
        return Combinators.combine(rules(), rules(), Arbitraries.of(Part.values()))
                .as((rule, other, part) -> new Edited(rule, part.from(rule, other), part.word));
    }

    enum Part {
        NAME("Name"),
        KIND("Kind"),
        TRIGGER("Asked at"),
        WHEN("Condition"),
        UNLESS("Wait"),
        THEN("Action"),
        GATES(""),
        PRIORITY("Priority"),
        ACTIVE("Switched on");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        Rule from(Rule rule, Rule other) {
            return new Rule(
                    rule.id(),
                    this == NAME ? other.name() : rule.name(),
                    this == KIND ? other.type() : rule.type(),
                    this == TRIGGER ? other.on() : rule.on(),
                    this == WHEN ? other.when() : rule.when(),
                    this == UNLESS ? other.unless() : rule.unless(),
                    this == THEN ? other.then() : rule.then(),
                    this == GATES ? other.gates() : rule.gates(),
                    this == PRIORITY ? other.priority() : rule.priority(),
                    this == ACTIVE ? other.active() : rule.active());
        }
    }
}
