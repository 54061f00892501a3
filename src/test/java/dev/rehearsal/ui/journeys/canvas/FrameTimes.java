package dev.rehearsal.ui.journeys.canvas;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/** Takes one step in every frame, and how long frames took: from one to the next, and what the two threads computed. */
final class FrameTimes extends AnimationTimer {
    static final String HEADER =
            "step,ms median,ms 95 of 100,ms longest,window computed ms median,longest,renderer computed ms"
                    + " median,longest";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final IntConsumer step;
    private final long[] between;
    private final long[] computed;
    private final long[] drawn;
    private final long renderer = renderer();
    private long last = -1;
    private long lastComputed;
    private long lastDrawn;
    private int frame = -1;
    private volatile boolean over;

    FrameTimes(int frames, IntConsumer step) {
        this.step = step;
        this.between = new long[frames];
        this.computed = new long[frames];
        this.drawn = new long[frames];
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime();
        long used = THREADS.getCurrentThreadCpuTime();
        long painted = THREADS.getThreadCpuTime(renderer);
        if (frame >= 0) {
            between[frame] = now - last;
            computed[frame] = used - lastComputed;
            drawn[frame] = painted - lastDrawn;
        }
        last = now;
        lastComputed = used;
        lastDrawn = painted;
        if (frame + 1 == between.length) {
            stop();
            over = true;
            return;
        }
        step.accept(frame + 1);
        frame++;
    }

    boolean isOver() {
        return over;
    }

    String row() {
        return "%s,%s,%s,%s,%s,%s,%s"
                .formatted(
                        millis(part(between, 0.5)),
                        millis(part(between, 0.95)),
                        millis(part(between, 1)),
                        millis(part(computed, 0.5)),
                        millis(part(computed, 1)),
                        millis(part(drawn, 0.5)),
                        millis(part(drawn, 1)));
    }

    /** The thread that JavaFX draws in. */
    private static long renderer() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .mapToLong(Thread::threadId)
                .findFirst()
                .orElseThrow();
    }

    static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    }

    private static long part(long[] values, double part) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }
}
