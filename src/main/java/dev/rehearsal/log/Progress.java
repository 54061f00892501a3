package dev.rehearsal.log;

/**
 * How long work tells how far it is and learns that it should stop. Called from the thread that does the work, between
 * pieces of some thousand rows or customers; an implementation returns at once and never throws.
 */
public interface Progress {
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {
            // nobody is watching
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** {@code done} of {@code total} units are done; {@code total} is 0 while it is not known. */
    void at(long done, long total);

    /** Whether the work should stop at the next point where it leaves nothing half done. */
    boolean cancelled();
}
