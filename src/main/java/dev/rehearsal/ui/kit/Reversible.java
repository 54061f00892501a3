package dev.rehearsal.ui.kit;

/** A step that was written and can be taken back and done again; both are called in the background. */
public interface Reversible {
    void undo() throws Exception;

    void redo() throws Exception;
}
