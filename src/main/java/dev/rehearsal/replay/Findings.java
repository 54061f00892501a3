package dev.rehearsal.replay;

import java.util.List;
import java.util.function.Function;
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

    /** What the parts of a pack have found of the same customers, customer by customer. */
    static Findings byCustomer(List<PartFindings> parts) {
        Findings all = new Findings();
        List<PartFindings> some =
                parts.stream().filter(part -> !part.findings().isEmpty()).toList();
        if (some.size() == 1 && some.getFirst().isNumberedAlike()) {
            all.addAll(some.getFirst().findings());
            return all;
        }
        List<Findings> found = some.stream().map(PartFindings::findings).toList();
        all.makeRoomFor(found);
        List<int[]> decisions = places(found, piece -> piece.decisions);
        List<int[]> moves = places(found, piece -> piece.moves);
        List<int[]> messages = places(found, piece -> piece.messages);
        List<int[]> effects = places(found, piece -> piece.effects);
        for (int i = 0; i < found.size(); i++) {
            Findings piece = found.get(i);
            all.decisions.putAll(piece.decisions, decisions.get(i), some.get(i).ruleNumbers());
            all.moves.putAll(piece.moves, moves.get(i), some.get(i).journeyNumbers());
            all.messages.putAll(piece.messages, messages.get(i));
            all.effects.putAll(piece.effects, effects.get(i));
            all.profiles.addAll(piece.profiles);
            all.events += piece.events;
            all.chainLimit += piece.chainLimit;
        }
        return all;
    }

    private static List<int[]> places(List<Findings> found, Function<Findings, Grouping.Rows> table) {
        return Grouping.places(found.stream().map(table).toList());
    }

    private boolean isEmpty() {
        return events == 0
                && chainLimit == 0
                && profiles.size() + decisions.size() + moves.size() + messages.size() + effects.size() == 0;
    }

    /** What several threads have found, in that order. */
    static Findings together(List<Findings> pieces) {
        Findings all = new Findings();
        all.makeRoomFor(pieces);
        pieces.forEach(all::addAll);
        return all;
    }

    private void makeRoomFor(List<Findings> pieces) {
        decisions.makeRoom(sum(pieces, piece -> piece.decisions.size()));
        moves.makeRoom(sum(pieces, piece -> piece.moves.size()));
        messages.makeRoom(sum(pieces, piece -> piece.messages.size()));
        effects.makeRoom(sum(pieces, piece -> piece.effects.size()));
        profiles.makeRoom(sum(pieces, piece -> piece.profiles.size()));
    }

    private static int sum(List<Findings> pieces, ToIntFunction<Findings> count) {
        return pieces.stream().mapToInt(count).reduce(0, Math::addExact);
    }
}
