package dev.rehearsal.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/** One line of the ledger: words, then a checksum over them, so that a torn or altered line is known as such. */
sealed interface LedgerLine {

    /** The layout of the database from here on. */
    record Schema(int version) implements LedgerLine {}

    /** A write that was acknowledged; writes are numbered from 1. */
    record Change(long number) implements LedgerLine {}

    /** A block that was acknowledged. */
    record Block(long number, long block, long importId, int rows, String digest) implements LedgerLine {}

    /** The decision to take out everything that an import brought; written before the first block goes. */
    record Removing(long importId) implements LedgerLine {}

    /**
     * That a write of this number, which may never be made, changes these blocks or takes them out. It was made if blocks
     * and a change of the number follow.
     */
    record Rewriting(long number, List<Long> blocks) implements LedgerLine {
        public Rewriting {
            blocks = List.copyOf(blocks);
        }
    }

    /** The line with its checksum and line end. */
    default String written() {
        String words = switch (this) {
            case Schema schema -> "schema " + schema.version();
            case Change change -> "change " + change.number();
            case Block block ->
                "block " + block.number() + ' ' + block.block() + ' ' + block.importId() + ' ' + block.rows() + ' '
                        + block.digest();
            case Removing removing -> "removing " + removing.importId();
            case Rewriting rewriting ->
                "rewriting " + rewriting.number()
                        + rewriting.blocks().stream().map(block -> " " + block).collect(Collectors.joining());
        };
        return words + ' ' + checksum(words) + '\n';
    }

    /** The line without its line end; empty when it is not what was once written. */
    static Optional<LedgerLine> read(String line) {
        int end = line.lastIndexOf(' ');
        if (end < 0 || !line.substring(end + 1).equals(checksum(line.substring(0, end)))) {
            return Optional.empty();
        }
        List<String> words = List.of(line.substring(0, end).split(" "));
        return switch (words.getFirst()) {
            case "schema" -> Optional.of(new Schema(Integer.parseInt(words.get(1))));
            case "change" -> Optional.of(new Change(Long.parseLong(words.get(1))));
            case "block" ->
                Optional.of(new Block(
                        Long.parseLong(words.get(1)),
                        Long.parseLong(words.get(2)),
                        Long.parseLong(words.get(3)),
                        Integer.parseInt(words.get(4)),
                        words.get(5)));
            case "removing" -> Optional.of(new Removing(Long.parseLong(words.get(1))));
            case "rewriting" ->
                Optional.of(new Rewriting(
                        Long.parseLong(words.get(1)),
                        words.stream().skip(2).map(Long::valueOf).toList()));
            default -> Optional.empty();
        };
    }

    private static String checksum(String words) {
        CRC32C checksum = new CRC32C();
        checksum.update(words.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
