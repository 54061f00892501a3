package dev.rehearsal.store;

/** A part of a pack, and how it stands to what the workspace has. The id of what is there once is empty. */
public record IntakeItem(PackPart part, String id, String name, State state) {
    public enum State {
        UNCHANGED,
        NEW,
        /** It differs, and taking it in loses nothing: what is here was exchanged before, or stays as the approved version. */
        CHANGED,
        /** It differs from a draft that was never exchanged, which would be overwritten. */
        DRAFT_HERE,
        /** It differs, and so does what is here from what was exported or imported last. */
        EDITED_HERE,
        /** It differs from what waits for somebody's yes here, which would be withdrawn. */
        IN_REVIEW_HERE,
        /** It was put away here and would come back. */
        ARCHIVED_HERE,
        /** It differs, and would hold for the whole workspace at once and not as a draft. */
        HOLDS_AT_ONCE;

        /** Whether somebody has to choose between what is here and what comes. */
        public boolean conflicts() {
            return switch (this) {
                case UNCHANGED, NEW, CHANGED -> false;
                case DRAFT_HERE, EDITED_HERE, IN_REVIEW_HERE, ARCHIVED_HERE, HOLDS_AT_ONCE -> true;
            };
        }
    }
}
