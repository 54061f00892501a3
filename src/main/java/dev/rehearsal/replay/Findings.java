package dev.rehearsal.replay;

import java.util.List;
import java.util.function.ToIntFunction;

/** What one thread has found so far. */
final class Findings {
    private final DecisionTable.Builder decisions = new DecisionTable.Builder();
    private final JourneyMoves.Builder moves = new JourneyMoves.Builder();
    private final MessageTable.Builder messages = new MessageTable.Builder();
    private final EffectTable.Builder effects = new EffectTable.Builder();
    private final ProfileTable.Builder profiles = new ProfileTable.Builder();
    private int events;
    private int chainLimit;

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

    void addAll(Findings others) {
        decisions.addAll(others.decisions);
        moves.addAll(others.moves);
        messages.addAll(others.messages);
        effects.addAll(others.effects);
        profiles.addAll(others.profiles);
        events += others.events;
        chainLimit += others.chainLimit;
    }

    /** What several threads have found, in that order. */
    static Findings together(List<Findings> pieces) {
        Findings all = new Findings();
        all.decisions.makeRoom(sum(pieces, piece -> piece.decisions.size()));
        all.moves.makeRoom(sum(pieces, piece -> piece.moves.size()));
        all.messages.makeRoom(sum(pieces, piece -> piece.messages.size()));
        all.effects.makeRoom(sum(pieces, piece -> piece.effects.size()));
        all.profiles.makeRoom(sum(pieces, piece -> piece.profiles.size()));
        pieces.forEach(all::addAll);
        return all;
    }

    private static int sum(List<Findings> pieces, ToIntFunction<Findings> count) {
        return pieces.stream().mapToInt(count).reduce(0, Math::addExact);
    }
}
