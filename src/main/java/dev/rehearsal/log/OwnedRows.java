package dev.rehearsal.log;

import dev.rehearsal.event.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Rows and profiles with the customers whose they are by what was said, and a count of what that changed. Who is said to
 * be somebody who is said to be somebody else is that one; where that goes round in a circle, all in it are the one with
 * the smallest id. Not thread-safe.
 */
public final class OwnedRows {
    private final IdentityLinks links;
    private final TextColumn texts;
    private final boolean[] merged;
    private final boolean[] owners;
    private int events;

    /** By id in which search it was met last, so that a circle is noticed. */
    private final int[] met;

    private int search;

    public OwnedRows(IdentityLinks links) {
        this.links = links;
        this.texts = links.texts();
        this.merged = new boolean[links.size()];
        this.owners = new boolean[links.size()];
        this.met = new int[links.size()];
    }

    Merges merges() {
        return new Merges(count(merged), count(owners), events);
    }

    private static int count(boolean[] set) {
        return (int) IntStream.range(0, set.length).filter(i -> set[i]).count();
    }

    /** The customers of rows with those whose they are in their place. */
    public CodedColumn customers(CodedColumn column, long[] times) {
        return customers(column, times, new int[column.size()]);
    }

    /** @param dropped by row {@link LogRows#DROPPED} for those that do not count */
    CodedColumn customers(CodedColumn column, long[] times, int[] dropped) {
        int[] ids = ids(column.dictionary());
        if (Arrays.stream(ids).allMatch(id -> id < 0)) {
            return column;
        }
        Dictionary.Builder dictionary = new Dictionary.Builder();
        int[] codes = new int[column.size()];
        for (int row = 0; row < codes.length; row++) {
            int code = column.codeAt(row);
            int id = ids[code];
            int owner = id < 0 ? id : ownerAt(id, times[row]);
            codes[row] =
                    owner == id ? code(dictionary, column.dictionary().texts(), code) : code(dictionary, texts, owner);
            if (owner != id && dropped[row] != LogRows.DROPPED) {
                merged[id] = true;
                owners[owner] = true;
                events++;
            }
        }
        return new CodedColumn(codes, dictionary.build());
    }

    private static int code(Dictionary.Builder dictionary, TextColumn texts, int row) {
        return dictionary.codeOfText(texts.utf8(), texts.startAt(row), texts.endAt(row));
    }

    /** By code the number of an id that was said to be somebody, -1 for all others. */
    private int[] ids(Dictionary dictionary) {
        int[] ids = new int[dictionary.size()];
        ids[0] = -1;
        for (int code = 1; code < ids.length; code++) {
            int id = links.find(dictionary.texts(), code);
            ids[code] = id < 0 || !links.isSaid(id) ? -1 : id;
        }
        return ids;
    }

    private int ownerAt(int id, long time) {
        search++;
        int owner = id;
        while (links.isSaid(owner)) {
            met[owner] = search;
            owner = links.customerAt(owner, time);
            if (met[owner] == search) {
                return smallestOfCircle(owner, time);
            }
        }
        return owner;
    }

    private int smallestOfCircle(int in, long time) {
        int smallest = in;
        for (int id = links.customerAt(in, time); id != in; id = links.customerAt(id, time)) {
            smallest = isBefore(id, smallest) ? id : smallest;
        }
        return smallest;
    }

    private boolean isBefore(int id, int other) {
        byte[] bytes = texts.utf8();
        return Arrays.compareUnsigned(
                        bytes, texts.startAt(id), texts.endAt(id), bytes, texts.startAt(other), texts.endAt(other))
                < 0;
    }

    /** The customer whose an id is in the end, itself where nothing else was said. */
    public String lastOwner(TextColumn ids, int row) {
        int id = links.find(ids, row);
        return id < 0 ? ids.textAt(row) : texts.textAt(ownerAt(id, Long.MAX_VALUE));
    }

    /**
     * A profile goes to the customer whom its id was last said to be. A customer's own profile wins over those, and of
     * those the first.
     */
    Profiles profiles(Profiles imported) {
        int[] owners = IntStream.range(0, imported.size())
                .map(row -> {
                    int id = links.find(imported.customerIds(), row);
                    int owner = id < 0 ? id : ownerAt(id, Long.MAX_VALUE);
                    return owner == id ? -1 : owner;
                })
                .toArray();
        if (Arrays.stream(owners).allMatch(owner -> owner < 0)) {
            return imported;
        }
        int[] own =
                IntStream.range(0, owners.length).filter(row -> owners[row] < 0).toArray();
        int[] others = IntStream.range(0, owners.length)
                .filter(row -> owners[row] >= 0)
                .toArray();
        TextColumn moved =
                texts.reordered(IntStream.of(others).map(row -> owners[row]).toArray());
        return new Profiles.Builder()
                .addAll(imported.customerIds().reordered(own), columns(imported, own))
                .addAll(moved, columns(imported, others))
                .build();
    }

    private static Map<Field, Column> columns(Profiles profiles, int[] rows) {
        Map<Field, Column> columns = new TreeMap<>();
        for (Field field : profiles.fields()) {
            Column column = profiles.column(field);
            if (column != null) {
                columns.put(field, column.reordered(rows));
            }
        }
        return columns;
    }
}
