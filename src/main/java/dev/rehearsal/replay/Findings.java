package dev.rehearsal.replay;

import java.util.ArrayList;
import java.util.List;

/** What one thread has found so far. */
final class Findings {
    private final DecisionTable.Builder decisions = new DecisionTable.Builder();
    private final JourneyMoves.Builder moves = new JourneyMoves.Builder();
    private final List<MessageRow> messages = new ArrayList<>();
    private final List<EffectRow> effects = new ArrayList<>();
    private final List<FinalProfile> profiles = new ArrayList<>();
    private int events;
    private int chainLimit;

    DecisionTable.Builder decisions() {
        return decisions;
    }

    JourneyMoves.Builder moves() {
        return moves;
    }

    List<MessageRow> messages() {
        return messages;
    }

    List<EffectRow> effects() {
        return effects;
    }

    List<FinalProfile> profiles() {
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
}
