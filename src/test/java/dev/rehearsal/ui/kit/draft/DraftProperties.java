package dev.rehearsal.ui.kit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.edit.History;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.rule.RuleArbitraries;
import dev.rehearsal.rule.RuleSentence;
import dev.rehearsal.ui.kit.draft.Clause.Leaf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DraftProperties {

    @Provide
    Arbitrary<Rule> rules() {
        return RuleArbitraries.rules();
    }

    /** As a pack may write them too: one condition instead of a list, negations of negations. */
    @Provide
    Arbitrary<Rule> barelyWrittenRules() {
        Arbitrary<Condition> bare = RuleArbitraries.conditionLists(2).map(list -> {
            Condition.All all = (Condition.All) list;
            return all.parts().isEmpty()
                    ? new Condition.Not(new Condition.Not(all))
                    : all.parts().getFirst();
        });
        return Combinators.combine(RuleArbitraries.rules(), bare)
                .as((rule, when) -> new Rule(
                        rule.id(),
                        rule.name(),
                        rule.type(),
                        rule.on(),
                        when,
                        rule.unless(),
                        rule.then(),
                        rule.gates(),
                        rule.priority(),
                        rule.active()));
    }

    @Property(tries = 500)
    void aRuleThatIsOpenedAndSavedIsUnchanged(@ForAll("rules") Rule rule) {
        assertThat(RuleDraft.of(rule).rule()).isEqualTo(rule);
    }

    @Property(tries = 300)
    void andSoIsOneWhoseConditionsAreNoList(@ForAll("barelyWrittenRules") Rule rule) {
        assertThat(RuleDraft.of(rule).rule()).isEqualTo(rule);
    }

    @Property(tries = 200)
    void noTwoPartsShareANumber(@ForAll("rules") Rule rule, @ForAll long seed) {
        RuleDraft draft = edited(RuleDraft.of(rule), new Random(seed));
        List<Long> ids = new ArrayList<>();
        draft.eachClause(clause -> ids.add(clause.id()));
        draft.then().forEach(action -> ids.add(action.id()));
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).allMatch(id -> id < draft.nextId());
    }

    @Property(tries = 200)
    void movingLosesNothing(@ForAll("rules") Rule rule, @ForAll long seed) {
        RuleDraft draft = RuleDraft.of(rule);
        RuleDraft after = draft;
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            List<Clause> clauses = clauses(draft);
            after = ClauseEdits.move(clauses.get(random.nextInt(clauses.size())).id(), random.nextBoolean() ? 1 : -1)
                    .apply(after);
        }
        assertThat(leaves(after)).isEqualTo(leaves(draft));
    }

    @Property(tries = 200)
    void andSoDoesDragging(@ForAll("rules") Rule rule, @ForAll long seed) {
        RuleDraft draft = RuleDraft.of(rule);
        RuleDraft after = draft;
        Random random = new Random(seed);
        List<Clause> clauses = clauses(draft);
        for (int i = 0; i < 8; i++) {
            long moved = clauses.get(random.nextInt(clauses.size())).id();
            long group = clauses.get(random.nextInt(clauses.size())).id();
            after = ClauseEdits.moveTo(moved, group, random.nextInt(4)).apply(after);
        }
        assertThat(leaves(after)).isEqualTo(leaves(draft));
        assertThat(RuleDraft.of(after.rule()).rule()).isEqualTo(after.rule());
    }

    @Property(tries = 200)
    void everyEditIsTakenBackWhole(@ForAll("rules") Rule rule, @ForAll long seed) {
        RuleDraft draft = RuleDraft.of(rule);
        List<Clause> clauses = clauses(draft);
        Clause clause = clauses.get(new Random(seed).nextInt(clauses.size()));
        History<RuleDraft> history = History.of(draft);
        for (DraftEdit edit : edits(clause)) {
            assertThat(history.apply(edit).undo().now()).isEqualTo(draft);
        }
    }

    @Property(tries = 200)
    void aKeptDraftComesBackWithWhatIsMuted(@ForAll("rules") Rule rule, @ForAll long seed) {
        RuleDraft draft = edited(RuleDraft.of(rule), new Random(seed));
        DraftText back = DraftText.read(new DraftText(draft, "base").write()).orElseThrow();
        assertThat(text(back.draft().rule())).isEqualTo(text(draft.rule()));
        assertThat(text(back.draft().rule(true))).isEqualTo(text(draft.rule(true)));
        assertThat(new DraftText(back.draft(), back.base()).write()).isEqualTo(new DraftText(draft, "base").write());
    }

    @Property(tries = 300)
    void thePhrasesAreTheSentence(@ForAll("rules") Rule rule) {
        String joined = Phrases.of(RuleDraft.of(rule)).stream()
                .map(Phrases.Phrase::words)
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(RuleSentence.of(rule));
    }

    @Property(tries = 200)
    void aDraftWithoutProblemsIsReadBackFromAPack(@ForAll("rules") Rule rule, @ForAll long seed) throws PackInvalid {
        RuleDraft draft = edited(RuleDraft.of(rule), new Random(seed));
        if (DraftProblems.of(draft).isEmpty()) {
            Rule read = PackReader.readRule(PackWriter.write(draft.rule()));
            assertThat(text(read)).isEqualTo(text(draft.rule()));
        }
    }

    private static String text(Rule rule) {
        return PackWriter.canonical(rule);
    }

    private static List<DraftEdit> edits(Clause clause) {
        List<DraftEdit> edits = new ArrayList<>(List.of(
                ClauseEdits.mute(clause.id(), true),
                ClauseEdits.deny(clause.id(), clause.mark().denials() == 0),
                ClauseEdits.move(clause.id(), 1)));
        if (clause instanceof Clause.Group group) {
            edits.add(ClauseEdits.join(group.id(), Joint.NONE));
            edits.add(ClauseEdits.add(group.id(), 1, new Condition.Any(List.of())));
        }
        return edits;
    }

    /** Groups that stand for a whole list are not muted, and those of actions that are no messages not touched. */
    private static RuleDraft edited(RuleDraft draft, Random random) {
        RuleDraft after = draft;
        for (int i = 0; i < 6; i++) {
            RuleDraft now = after;
            List<Clause> parts = clauses(now).stream()
                    .filter(clause -> now.roots().stream().noneMatch(root -> root.id() == clause.id()))
                    .filter(clause -> !isSlot(now, clause))
                    .toList();
            boolean outermost = parts.isEmpty() || random.nextInt(4) == 0;
            Clause clause = outermost ? now.when() : parts.get(random.nextInt(parts.size()));
            List<DraftEdit> edits = new ArrayList<>(edits(clause));
            if (outermost) {
                edits.removeFirst();
            } else {
                edits.add(ClauseEdits.duplicate(clause.id()));
                edits.add(ClauseEdits.delete(clause.id()));
            }
            after = edits.get(random.nextInt(edits.size())).apply(after);
        }
        for (RuleDraft.ActionDraft action : draft.then()) {
            after = ActionEdits.mute(action.id(), random.nextInt(4) == 0).apply(after);
        }
        return after;
    }

    private static boolean isSlot(RuleDraft draft, Clause clause) {
        return clauses(draft).stream()
                .anyMatch(each ->
                        each instanceof Leaf leaf && leaf.slots().stream().anyMatch(slot -> slot.id() == clause.id()));
    }

    private static List<Clause> clauses(RuleDraft draft) {
        List<Clause> clauses = new ArrayList<>();
        draft.eachClause(clauses::add);
        return clauses;
    }

    private static Set<Long> leaves(RuleDraft draft) {
        return clauses(draft).stream().map(Clause::id).collect(Collectors.toSet());
    }
}
