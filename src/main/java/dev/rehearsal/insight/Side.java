package dev.rehearsal.insight;

import dev.rehearsal.replay.DecisionTable;
import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.Outcome;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * The firings or the sent messages of one result where they lie in its columns, grouped by customer: those of so many rows
 * that {@code counts} says. Owners are rules, or what else sends messages, as places in a list that both sides share.
 */
record Side(int rows, IntPredicate counts, IntToLongFunction at, IntUnaryOperator customer, IntUnaryOperator owner) {

    static List<String> ownersOfFirings(ReplayResult result) {
        return result.pack().rules().stream().map(Rule::id).toList();
    }

    static Side firings(ReplayResult result, List<String> owners) {
        DecisionTable decisions = result.decisions();
        int[] places = places(ownersOfFirings(result), owners);
        return new Side(
                decisions.size(),
                row -> decisions.outcome(row) == Outcome.FIRED,
                decisions::at,
                decisions::customer,
                row -> places[decisions.rule(row)]);
    }

    static List<String> ownersOfMessages(ReplayResult result) {
        return result.messages().kinds().stream().map(MessageKind::ruleId).toList();
    }

    static Side messages(ReplayResult result, List<String> owners) {
        MessageTable messages = result.messages();
        int[] places = places(ownersOfMessages(result), owners);
        return new Side(
                messages.size(),
                row -> messages.status(row) == MessageStatus.SENT,
                messages::at,
                messages::customer,
                row -> places[messages.kind(row)]);
    }

    static List<String> channels(ReplayResult result) {
        return result.messages().kinds().stream().map(MessageKind::channel).toList();
    }

    /** As {@link #messages}, owned by the channels they go out on. */
    static Side messagesByChannel(ReplayResult result, List<String> channels) {
        MessageTable messages = result.messages();
        int[] places = places(channels(result), channels);
        return new Side(
                messages.size(),
                row -> messages.status(row) == MessageStatus.SENT,
                messages::at,
                messages::customer,
                row -> places[messages.kind(row)]);
    }

    private static int[] places(List<String> names, List<String> owners) {
        Map<String, Integer> places = new HashMap<>();
        owners.forEach(owner -> places.put(owner, places.size()));
        return names.stream().mapToInt(places::get).toArray();
    }

    /** The first row from there on that counts, or {@link #rows} when none does. */
    int next(int from) {
        int row = from;
        while (row < rows && !counts.test(row)) {
            row++;
        }
        return row;
    }

    /** Whether a row of this says the same as a row of the other. */
    boolean same(int row, Side other, int otherRow) {
        return at.applyAsLong(row) == other.at.applyAsLong(otherRow)
                && customer.applyAsInt(row) == other.customer.applyAsInt(otherRow)
                && owner.applyAsInt(row) == other.owner.applyAsInt(otherRow);
    }
}
