package dev.rehearsal.replay;

import java.util.List;

/** What a customer's behavioural score is made of at an instant in milliseconds (semantics §8), the largest share first. */
public record ScoreExplanation(String customerId, long at, double score, List<Explanation> shares) {
    public ScoreExplanation {
        shares = List.copyOf(shares);
    }
}
