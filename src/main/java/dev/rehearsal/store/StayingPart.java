package dev.rehearsal.store;

/** A part of the workspace that does not go along with the next export, and why. */
public record StayingPart(PackPart part, String id, String name, Reason reason) {
    public enum Reason {
        /** It was never approved and is a draft. */
        DRAFT,
        /** It was never approved and waits for somebody's yes. */
        IN_REVIEW,
        /** No rule or journey that goes along uses it. */
        NOT_USED
    }
}
