package dev.rehearsal.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the lines of a ledger add up to: what the database has to hold at least. Not thread-safe. */
final class LedgerContents {
    private int schema;
    private long changes;
    private final Map<Long, LedgerLine.Block> blocks = new LinkedHashMap<>();
    private final Set<Long> removing = new HashSet<>();

    void add(LedgerLine line) {
        switch (line) {
            case LedgerLine.Schema said -> schema = said.version();
            case LedgerLine.Change change -> changes = change.number();
            case LedgerLine.Block block -> {
                changes = block.number();
                blocks.put(block.block(), block);
            }
            case LedgerLine.Removing said -> {
                removing.add(said.importId());
                blocks.values().removeIf(block -> block.importId() == said.importId());
            }
        }
    }

    int schema() {
        return schema;
    }

    /** The number of the last acknowledged write, 0 when there was none. */
    long changes() {
        return changes;
    }

    Collection<LedgerLine.Block> blocks() {
        return blocks.values();
    }

    boolean has(long block) {
        return blocks.containsKey(block);
    }

    /** The imports that somebody decided to take out. */
    Set<Long> removing() {
        return removing;
    }
}
