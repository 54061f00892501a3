package dev.rehearsal.store;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Column;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.NumberColumn;
import dev.rehearsal.log.TextColumn;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Counts rows without an event id that say the same as an earlier one, by a hash of 64 bits over all that they say: of ten
 * million rows one may be counted by mistake once in four hundred thousand imports. Not thread-safe.
 */
final class AlikeRows {
    private static final byte[] MADE = "row-".getBytes(StandardCharsets.US_ASCII);
    private static final long NOTHING = 0;

    private long[] slots = new long[1024];
    private int size;
    private long alike;

    /** By row a hash of what it says, 0 for rows that came with an id. Any thread may ask. */
    static long[] hashes(EventBatch batch) {
        long[] hashes = new long[batch.size()];
        boolean any = false;
        for (int row = 0; row < hashes.length; row++) {
            boolean made = isMade(batch.ids(), row);
            hashes[row] = made ? nonZero(mixed(batch.times()[row])) : NOTHING;
            any |= made;
        }
        if (any) {
            add(hashes, "customer", batch.customers());
            add(hashes, "type", batch.types());
            for (Map.Entry<Field, Column> field : batch.fields().entrySet()) {
                add(hashes, field.getKey().name(), field.getValue());
            }
        }
        return hashes;
    }

    /** Whether the id is one that was made of the number of the row. */
    private static boolean isMade(TextColumn ids, int row) {
        byte[] bytes = ids.utf8();
        int start = ids.startAt(row);
        int at = ids.endAt(row) - 1;
        while (at >= start && bytes[at] >= '0' && bytes[at] <= '9') {
            at--;
        }
        for (int i = MADE.length - 1; i >= 0; i--, at--) {
            if (at < start || bytes[at] != MADE[i]) {
                return false;
            }
        }
        return at < start || bytes[at] == ':';
    }

    private static void add(long[] hashes, String name, Column column) {
        long of = of(name);
        long[] known = column instanceof CodedColumn coded
                ? new long[coded.dictionary().size()]
                : new long[0];
        for (int row = 0; row < hashes.length; row++) {
            if (hashes[row] != NOTHING && column.has(row)) {
                long value = switch (column) {
                    case CodedColumn coded -> known(known, coded, row);
                    case NumberColumn numbers -> of(numbers.numberAt(row));
                    case TextColumn texts -> of(texts.at(row));
                };
                // the sum does not depend on the order of the fields, of which a batch may have some more
                hashes[row] = nonZero(hashes[row] + mixed(of ^ value));
            }
        }
    }

    private static long known(long[] known, CodedColumn column, int row) {
        int code = column.codeAt(row);
        if (known[code] == NOTHING) {
            Value value = column.dictionary().value(code);
            known[code] = nonZero(value == null ? 1 : of(value));
        }
        return known[code];
    }

    private static long of(Value value) {
        return switch (value) {
            case Value.Number(double number) -> of(number);
            case Value.Text(String text) -> of(text);
            default -> mixed(of(value.getClass().getSimpleName()) ^ of(value.display()));
        };
    }

    private static long of(double number) {
        return nonZero(mixed(Double.doubleToLongBits(number) + 0x5851_F42D_4C95_7F2DL));
    }

    private static long of(String text) {
        long hash = 0xCBF2_9CE4_8422_2325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100_0000_01B3L;
        }
        return nonZero(mixed(hash));
    }

    private static long nonZero(long hash) {
        return hash == NOTHING ? 1 : hash;
    }

    private static long mixed(long number) {
        long hash = number * 0xFF51_AFD7_ED55_8CCDL;
        hash = (hash ^ (hash >>> 32)) * 0xC4CE_B9FE_1A85_EC53L;
        return hash ^ (hash >>> 29);
    }

    /** Takes in the hashes of the next rows and returns how many so far say the same as an earlier one. */
    long add(long[] hashes) {
        for (long hash : hashes) {
            if (hash != NOTHING && !isNew(hash)) {
                alike++;
            }
        }
        return alike;
    }

    private boolean isNew(long hash) {
        if (size * 2 >= slots.length) {
            grow();
        }
        int slot = place(slots, hash);
        if (slots[slot] == hash) {
            return false;
        }
        slots[slot] = hash;
        size++;
        return true;
    }

    private void grow() {
        long[] larger = new long[Math.multiplyExact(slots.length, 2)];
        for (long hash : slots) {
            if (hash != NOTHING) {
                larger[place(larger, hash)] = hash;
            }
        }
        slots = larger;
    }

    private static int place(long[] slots, long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 7) & mask;
        while (slots[slot] != NOTHING && slots[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
