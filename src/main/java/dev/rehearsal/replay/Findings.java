package dev.rehearsal.replay;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What one thread has found so far. */
final class Findings {
    private final DecisionTable.Builder decisions = new DecisionTable.Builder();
    private final JourneyMoves.Builder moves = new JourneyMoves.Builder();
    private final MessageTable.Builder messages = new MessageTable.Builder();
    private final EffectTable.Builder effects;
    private final ProfileTable.Builder profiles = new ProfileTable.Builder();
    private int events;
    private int chainLimit;
    private final @Nullable LoneDecisions lone;

    Findings() {
        this.effects = new EffectTable.Builder();
        this.lone = null;
    }

    /** Of a rule that stands alone. */
    Findings(LoneDecisions lone, EffectTable.Builder effects) {
        this.effects = effects;
        this.lone = lone;
    }

    /** What was decided, for the table of all. */
    DecisionRows decisionRows() {
        return lone == null ? decisions : lone;
    }

    DecisionTable.Builder decisions() {
        return decisions;
    }

    JourneyMoves.Builder moves() {
        return moves;
    }

    MessageTable.Builder messages() {
        return messages;
    }

    EffectTable.Builder effects() {
        return effects;
    }

    ProfileTable.Builder profiles() {
        return profiles;
    }

    int events() {
        return events;
    }

    int chainLimit() {
        return chainLimit;
    }

    void replayed(int count) {
        events += count;
    }

    void chainWasCut() {
        chainLimit++;
    }

    /**
     * What the parts of a pack have found, range by range, and within a range customer by customer; without decisions,
     * which {@link DecisionGrouping} brings together.
     */
    static Findings together(List<List<PartFindings>> found) {
        Findings all = new Findings();
        all.makeRoomFor(
                found.stream().flatMap(List::stream).map(PartFindings::findings).toList());
        found.forEach(all::addRange);
        return all;
    }

    private void addRange(List<PartFindings> parts) {
        List<PartFindings> some = parts.stream()
                .filter(part -> !part.findings().hasOnlyDecisions())
                .toList();
        List<Findings> found = some.stream().map(PartFindings::findings).toList();
        List<int[]> ofMoves = places(found, piece -> piece.moves, moves.size());
        List<int[]> ofMessages = places(found, piece -> piece.messages, messages.size());
        List<int[]> ofEffects = places(found, piece -> piece.effects, effects.size());
        for (int i = 0; i < found.size(); i++) {
            Findings piece = found.get(i);
            moves.putAll(piece.moves, ofMoves.get(i), some.get(i).journeyNumbers());
            messages.putAll(piece.messages, ofMessages.get(i));
            effects.putAll(piece.effects, ofEffects.get(i));
            profiles.addAll(piece.profiles);
            events += piece.events;
            chainLimit += piece.chainLimit;
        }
    }

    private static List<int[]> places(List<Findings> found, Function<Findings, Grouping.Rows> table, int base) {
        return Grouping.places(found.stream().map(table).toList(), base);
    }

    private boolean hasOnlyDecisions() {
        return events == 0 && chainLimit == 0 && profiles.size() + moves.size() + messages.size() + effects.size() == 0;
    }

    private void makeRoomFor(List<Findings> pieces) {
        moves.makeRoom(sum(pieces, piece -> piece.moves.size()));
        messages.makeRoom(sum(pieces, piece -> piece.messages.size()));
        effects.makeRoom(sum(pieces, piece -> piece.effects.size()));
        profiles.makeRoom(sum(pieces, piece -> piece.profiles.size()));
    }

    private static int sum(List<Findings> pieces, ToIntFunction<Findings> count) {
        return pieces.stream().mapToInt(count).reduce(0, Math::addExact);
    }
}
