package dev.rehearsal.ui.kit;

/** The way from one view to another; the shell is the one that goes. */
public interface Navigator {
    void show(Views view);

    /** Brings the view to the front and has it show the subject. */
    void show(Views view, Subject subject);
}
