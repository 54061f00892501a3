package dev.rehearsal.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;
import org.jspecify.annotations.Nullable;

/** Runs the last of several things that are asked for in quick succession, once it has been quiet. */
@FunctionalInterface
public interface Pause {
    void then(Runnable last);

    /** On the window's thread, after so long without another. */
    static Pause of(Duration quiet) {
        return new Pause() {
            private @Nullable PauseTransition waiting;

            @Override
            public void then(Runnable last) {
                PauseTransition before = waiting;
                if (before != null) {
                    before.stop();
                }
                PauseTransition pause = new PauseTransition(javafx.util.Duration.millis((double) quiet.toMillis()));
                pause.setOnFinished(over -> last.run());
                pause.play();
                waiting = pause;
            }
        };
    }

    /** Nothing is waited for. */
    static Pause none() {
        return Runnable::run;
    }
}
