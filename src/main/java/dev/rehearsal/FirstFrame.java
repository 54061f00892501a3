package dev.rehearsal;

import java.io.PrintStream;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Says when the window was there to be looked at, for whoever measures how long the program takes to start. Asked for with
 * the system property {@code rehearsal.first.frame}: {@code say} says it, {@code leave} says it and closes the window.
 */
final class FirstFrame {
    private static final String PROPERTY = "rehearsal.first.frame";

    private final PrintStream messages;
    private final Scene scene;
    private final Runnable pulse = this::pulse;
    private int pulses;

    private FirstFrame(Scene scene, PrintStream messages) {
        this.scene = scene;
        this.messages = messages;
    }

    static void watch(Scene scene, PrintStream messages) {
        if (System.getProperty(PROPERTY) != null) {
            scene.addPostLayoutPulseListener(new FirstFrame(scene, messages).pulse);
            Platform.requestNextPulse();
        }
    }

    /** The second pulse begins when the first has been drawn. */
    private void pulse() {
        if (++pulses == 2) {
            scene.removePostLayoutPulseListener(pulse);
            messages.print("first frame " + System.currentTimeMillis() + "\n");
            messages.flush();
            if ("leave".equals(System.getProperty(PROPERTY))) {
                Platform.exit();
            }
        } else {
            Platform.requestNextPulse();
        }
    }
}
