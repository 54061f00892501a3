package dev.rehearsal;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.animation.AnimationTimer;

/**
 * How long the window stood still, step by step of what its user does: the longest time from one pulse to the next, and
 * the longest that its thread computed in between, which a busy machine does not lengthen. Used on the window's thread.
 */
public final class PulseWatch extends AnimationTimer {
    private static final double NANOS_IN_MILLISECOND = 1e6;

    private final Map<String, Pause> longest = new LinkedHashMap<>();
    private String step = "";
    private long wallBefore;
    private long computedBefore;

    /** The longest of a step in nanoseconds, and the number of pulses in it. */
    public record Pause(long between, long computing, int pulses) {
        static final Pause NONE = new Pause(0, 0, 0);

        Pause with(long wall, long computed) {
            return new Pause(Math.max(between, wall), Math.max(computing, computed), pulses + 1);
        }
    }

    /** What comes from now on belongs to another step. */
    public void begin(String name) {
        step = name;
        longest.put(name, Pause.NONE);
    }

    @Override
    public void start() {
        wallBefore = System.nanoTime();
        computedBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        super.start();
    }

    @Override
    public void handle(long pulse) {
        long wall = System.nanoTime();
        long computed = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        longest.computeIfPresent(step, (name, pause) -> pause.with(wall - wallBefore, computed - computedBefore));
        wallBefore = wall;
        computedBefore = computed;
    }

    public Map<String, Pause> longest() {
        return Map.copyOf(longest);
    }

    /** A line for each step, in order: pulses, and the longest pause and computation in milliseconds. */
    public String table() {
        StringBuilder table = new StringBuilder("step,pulses,longest_ms_between_pulses,longest_ms_computing\n");
        longest.forEach((name, pause) -> table.append(String.format(
                Locale.ROOT,
                "%s,%d,%.1f,%.1f%n",
                name,
                pause.pulses(),
                pause.between() / NANOS_IN_MILLISECOND,
                pause.computing() / NANOS_IN_MILLISECOND)));
        return table.toString();
    }
}
