package dev.rehearsal.replay;

/**
 * Why a customer is in a lifecycle stage (semantics §9): {@code since} is when they came into it, {@code at} when the
 * conditions of the stages were last looked at, both in milliseconds.
 */
public record StageExplanation(String customerId, String stage, long since, long at, Explanation why) {}
