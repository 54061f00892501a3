package dev.rehearsal.ui.shell;

import dev.rehearsal.ui.kit.Command;
import java.util.List;
import javafx.scene.Scene;

/** Lets the keyboard run commands: those of the window always, those of a view while it is in front. */
final class Shortcuts {
    private Shortcuts() {}

    /** Has the scene listen for these commands and for no others; the first of two with the same keys wins. */
    static void listen(Scene scene, List<Command> commands) {
        scene.getAccelerators().clear();
        for (Command command : commands) {
            command.keys()
                    .ifPresent(keys -> scene.getAccelerators().putIfAbsent(keys, () -> {
                        if (command.possible().get()) {
                            command.run().run();
                        }
                    }));
        }
    }
}
