package dev.rehearsal.ui.kit;

import java.util.List;
import java.util.Optional;

/** What the shell knows of a view: every controller of an FXML in {@link Views} is one. */
public interface View {
    /** The view has come to the front. It reads again what others may have changed in the meantime. */
    default void shown() {}

    /** Another view asks this one to show something: a decision's customer, a rule of the result. */
    default void show(Subject subject) {}

    /** What can be done here, for the command palette and the keyboard. Asked for once. */
    default List<Command> commands() {
        return List.of();
    }

    /** Whose steps Ctrl+Z takes back while this view is in front. */
    default Optional<HistoryOwner> history() {
        return Optional.empty();
    }

    /** The workspace is about to close. */
    default void closed() {}
}
