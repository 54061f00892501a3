package dev.rehearsal.cli;

import dev.rehearsal.log.Progress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Says every few seconds how far work is, so that short work says nothing. Safe to call from any thread. */
final class TerminalProgress implements Progress {
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final Terminal terminal;
    private final String work;
    private final AtomicLong lastSaid = new AtomicLong(System.nanoTime());

    TerminalProgress(Terminal terminal, String work) {
        this.terminal = terminal;
        this.work = work;
    }

    @Override
    public void at(long done, long total) {
        long now = System.nanoTime();
        long last = lastSaid.get();
        if (now - last > PAUSE && lastSaid.compareAndSet(last, now)) {
            terminal.say(work + (total > 0 ? ": " + Math.min(100, done * 100 / total) + " %" : " …"));
        }
    }

    /** A command is ended from outside. */
    @Override
    public boolean cancelled() {
        return false;
    }
}
