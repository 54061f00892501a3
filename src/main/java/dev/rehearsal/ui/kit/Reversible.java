package dev.rehearsal.ui.kit;

import dev.rehearsal.log.Progress;

/** A step that was written and can be taken back and done again; both are called in the background. */
public interface Reversible {
    void undo() throws Exception;

    void redo(Progress progress) throws Exception;
}
