package dev.rehearsal.replay;

import dev.rehearsal.event.CodePoints;
import dev.rehearsal.event.Instants;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Customers as the replay left them at the horizon, in columns and in the order of their numbers. Sets of segments and
 * stages are kept once, whoever shares them. Immutable once built.
 */
public final class ProfileTable {
    private final List<List<String>> segmentSets;
    private final List<String> stages;
    private final int size;
    private final int[] customer;
    private final int[] segments;
    private final int[] stage;
    private final double[] score;
    private final long[] lastEngagement;

    private ProfileTable(Builder from) {
        segmentSets = from.segmentSets.things().stream()
                .map(set -> set.stream().sorted(CodePoints.ORDER).toList())
                .toList();
        stages = from.stages.things();
        size = from.size;
        customer = Growing.used(from.customer, 0, size);
        segments = Growing.used(from.segments, 0, size);
        stage = Growing.used(from.stage, 0, size);
        score = Growing.used(from.score, 0, size);
        lastEngagement = Growing.used(from.lastEngagement, 0, size);
    }

    public int size() {
        return size;
    }

    public int customer(int row) {
        return customer[row];
    }

    /** The place in {@link #segmentSets()}. */
    public int segments(int row) {
        return segments[row];
    }

    /** Every set of segments that a customer is in, each sorted by code point. */
    public List<List<String>> segmentSets() {
        return segmentSets;
    }

    /** The place in {@link #stages()}. */
    public int stage(int row) {
        return stage[row];
    }

    /** Every stage that a customer is in. */
    public List<String> stages() {
        return stages;
    }

    /** NaN where there is none. */
    public double score(int row) {
        return score[row];
    }

    /** In milliseconds, {@link Instants#NONE} where there is none. */
    public long lastEngagement(int row) {
        return lastEngagement[row];
    }

    public FinalProfile row(int row) {
        return new FinalProfile(
                customer[row], segmentSets.get(segments[row]), stages.get(stage[row]), score[row], lastEngagement[row]);
    }

    /** A view that makes each row when it is asked for. */
    public List<FinalProfile> rows() {
        return RowsOnDemand.of(size, this::row);
    }

    /** Collects profiles of one thread. */
    static final class Builder {
        private final Codes<Set<String>> segmentSets = new Codes<>();
        private final Codes<String> stages = new Codes<>();
        private int size;
        private int[] customer = new int[0];
        private int[] segments = new int[0];
        private int[] stage = new int[0];
        private double[] score = new double[0];
        private long[] lastEngagement = new long[0];

        /** The set is copied where it is a new one; the score is NaN and the instant NONE where there is none. */
        void add(int who, Set<String> in, String lifecycleStage, double behavioralScore, long engaged) {
            makeRoom(size + 1);
            customer[size] = who;
            segments[size] = segmentSets.of(in, Set::copyOf);
            stage[size] = stages.of(lifecycleStage);
            score[size] = behavioralScore;
            lastEngagement[size++] = engaged;
        }

        void addAll(Builder other) {
            makeRoom(size + other.size);
            System.arraycopy(other.customer, 0, customer, size, other.size);
            System.arraycopy(other.score, 0, score, size, other.size);
            System.arraycopy(other.lastEngagement, 0, lastEngagement, size, other.size);
            int[] setsHere = segmentSets.ofAll(other.segmentSets);
            int[] stagesHere = stages.ofAll(other.stages);
            for (int row = 0; row < other.size; row++) {
                segments[size + row] = setsHere[other.segments[row]];
                stage[size + row] = stagesHere[other.stage[row]];
            }
            size += other.size;
        }

        void makeRoom(int needed) {
            if (needed > customer.length) {
                int larger = Growing.larger(needed, customer.length);
                customer = Arrays.copyOf(customer, larger);
                segments = Arrays.copyOf(segments, larger);
                stage = Arrays.copyOf(stage, larger);
                score = Arrays.copyOf(score, larger);
                lastEngagement = Arrays.copyOf(lastEngagement, larger);
            }
        }

        int size() {
            return size;
        }

        ProfileTable build() {
            return new ProfileTable(this);
        }
    }
}
