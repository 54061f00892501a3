package dev.rehearsal.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the lines of a ledger add up to: what the database has to hold at least. Not thread-safe. */
final class LedgerContents {
    private int schema;
    private long changes;
    private final Map<Long, LedgerLine.Block> blocks = new LinkedHashMap<>();
    private final Set<Long> removing = new HashSet<>();
    private Optional<LedgerLine.Rewriting> rewriting = Optional.empty();
    private final Set<Long> rewritten = new HashSet<>();

    void add(LedgerLine line) {
        switch (line) {
            case LedgerLine.Schema said -> schema = said.version();
            case LedgerLine.Change change -> {
                changes = change.number();
                settleRewriting();
            }
            case LedgerLine.Block block -> {
                changes = block.number();
                blocks.put(block.block(), block);
                rewritten.add(block.block());
            }
            case LedgerLine.Rewriting said -> {
                rewriting = Optional.of(said);
                rewritten.clear();
            }
            case LedgerLine.Removing said -> {
                removing.add(said.importId());
                blocks.values().removeIf(block -> block.importId() == said.importId());
            }
        }
    }

    /** A write of the number or a later one says that it was made, and blocks that did not come again are gone. */
    private void settleRewriting() {
        rewriting.filter(said -> changes >= said.number()).ifPresent(said -> {
            List<Long> gone = said.blocks().stream()
                    .filter(block -> !rewritten.contains(block))
                    .toList();
            gone.forEach(blocks::remove);
        });
        rewriting = Optional.empty();
    }

    /** A write that changes blocks, of which it is not known whether it was made. */
    Optional<LedgerLine.Rewriting> rewriting() {
        return rewriting;
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
