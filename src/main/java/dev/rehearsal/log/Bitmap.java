package dev.rehearsal.log;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of positions of a log, one bit each. Filled by one thread, then read by any number; {@link #rank} needs
 * {@link #indexed()} to have been called after the last change.
 */
public final class Bitmap {
    /** How many empty words are passed one by one before ranks say how far to jump. */
    private static final int NEAR = 8;

    private final long[] words;
    private final int size;
    private int @Nullable [] before;

    public Bitmap(int size) {
        this.size = size;
        this.words = new long[(size + 63) >>> 6];
    }

    private Bitmap(int size, long[] words) {
        this.size = size;
        this.words = words;
    }

    public static Bitmap full(int size) {
        Bitmap all = new Bitmap(size);
        Arrays.fill(all.words, -1L);
        all.clearTail();
        return all;
    }

    /** How many positions the log has, not how many are set. */
    public int size() {
        return size;
    }

    public boolean get(int position) {
        return (words[position >>> 6] >>> position & 1) != 0;
    }

    public void set(int position) {
        words[position >>> 6] |= 1L << position;
    }

    public void set(int position, boolean isIn) {
        long bit = 1L << position;
        words[position >>> 6] = isIn ? words[position >>> 6] | bit : words[position >>> 6] & ~bit;
    }

    /** The 64 positions from {@code 64 * word} on; bits past the end have to be 0. */
    public void setWord(int word, long bits) {
        words[word] = bits;
    }

    /** Adds those of the 64 positions from {@code 64 * word} on; bits past the end have to be 0. */
    void addWord(int word, long bits) {
        words[word] |= bits;
    }

    /** The 64 positions from {@code 64 * word} on. */
    public long word(int word) {
        return words[word];
    }

    public int wordCount() {
        return words.length;
    }

    public Bitmap and(Bitmap other) {
        long[] result = words.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] &= other.words[i];
        }
        return new Bitmap(size, result);
    }

    public Bitmap or(Bitmap other) {
        long[] result = words.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] |= other.words[i];
        }
        return new Bitmap(size, result);
    }

    public Bitmap not() {
        long[] result = new long[words.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = ~words[i];
        }
        Bitmap inverted = new Bitmap(size, result);
        inverted.clearTail();
        return inverted;
    }

    private void clearTail() {
        if ((size & 63) != 0) {
            words[words.length - 1] &= (1L << size) - 1;
        }
    }

    /** The first set position at or after {@code from} and before {@code end}; {@code end} when there is none. */
    public int next(int from, int end) {
        if (from >= end) {
            return end;
        }
        int word = from >>> 6;
        int lastWord = (end - 1) >>> 6;
        int near = word + NEAR;
        long bits = words[word] & -1L << from;
        while (bits == 0) {
            word = word == near && before != null ? wordAfter(word, lastWord, before) : word + 1;
            if (word > lastWord) {
                return end;
            }
            bits = words[word];
        }
        return Math.min(end, (word << 6) + Long.numberOfTrailingZeros(bits));
    }

    /** The last set position before {@code before} and at or after {@code from}; -1 when there is none. */
    public int previous(int before, int from) {
        if (before <= from) {
            return -1;
        }
        int last = before - 1;
        int word = last >>> 6;
        int firstWord = from >>> 6;
        int near = word - NEAR;
        long bits = words[word] & -1L >>> (63 - (last & 63));
        while (bits == 0) {
            word = word == near && this.before != null ? wordBefore(word, firstWord, this.before) : word - 1;
            if (word < firstWord) {
                return -1;
            }
            bits = words[word];
        }
        int found = (word << 6) + 63 - Long.numberOfLeadingZeros(bits);
        return found < from ? -1 : found;
    }

    /** The first word after this one with a bit in it, found by its rank; one past the last one if there is none. */
    private static int wordAfter(int word, int lastWord, int[] counts) {
        int low = word + 1;
        int high = lastWord + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (counts[middle + 1] > counts[word + 1]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The last word before this one with a bit in it, found by its rank; one before the first one if there is none. */
    private static int wordBefore(int word, int firstWord, int[] counts) {
        int low = firstWord;
        int high = word;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (counts[middle] == counts[word]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** How many positions are set. */
    public int cardinality() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** All set positions, ascending. */
    public int[] positions() {
        int[] positions = new int[cardinality()];
        int count = 0;
        int word = 0;
        for (; word < words.length && count + Long.SIZE <= positions.length; word++) {
            long bits = words[word];
            int all = count + Long.bitCount(bits);
            while (count < all) {
                // Four at a time, whether there are as many or not: what is too much is overwritten.
                int first = word << 6;
                for (int i = 0; i < 4; i++) {
                    positions[count + i] = first + Long.numberOfTrailingZeros(bits);
                    bits &= bits - 1;
                }
                count += 4;
            }
            count = all;
        }
        for (; word < words.length; word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                positions[count++] = (word << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
        return positions;
    }

    /** Makes {@link #rank} answer; call it before the bitmap is shared between threads. */
    public Bitmap indexed() {
        if (before == null) {
            int[] counts = new int[words.length + 1];
            for (int i = 0; i < words.length; i++) {
                counts[i + 1] = counts[i] + Long.bitCount(words[i]);
            }
            before = counts;
        }
        return this;
    }

    /** How many positions before this one are set, in constant time. */
    public int rank(int position) {
        int[] counts = before;
        if (counts == null) {
            throw new IllegalStateException("rank of a bitmap that was not indexed");
        }
        int word = position >>> 6;
        int rest = position & 63;
        return rest == 0 ? counts[word] : counts[word] + Long.bitCount(words[word] << (64 - rest));
    }

    /** How many positions in [from, end) are set. */
    public int count(int from, int end) {
        return rank(end) - rank(from);
    }
}
