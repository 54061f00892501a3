package dev.rehearsal.replay;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * What replays of one log leave for the next, so that an edited pack costs what the edit touches. Keeps what the last two
 * packs used. Thread-safe; of two replays that need the same at once, each may work it out.
 */
public final class ReplayMemory {
    private final EventLog log;
    private @Nullable PackMemory last;

    public ReplayMemory(EventLog log) {
        this.log = log;
    }

    public EventLog log() {
        return log;
    }

    /** What replays of another pack remember and leave; what neither it nor the one before needs is forgotten. */
    synchronized PackMemory turnTo(RulePack pack) {
        PackMemory memory = PackMemory.of(pack, last);
        last = memory;
        return memory;
    }
}
