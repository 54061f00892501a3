package dev.rehearsal.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds one byte among many, eight at a time. */
final class EqualBytes {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();

    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

    /** Brings the lowest bits of eight bytes together in the highest byte. */
    private static final long TOGETHER = 0x0102040810204080L;

    private EqualBytes() {}

    /** Adds the places of the byte to the bitmap. */
    static void addTo(Bitmap places, byte[] bytes, int wanted) {
        long eightWanted = ONES * wanted;
        int wholeWords = bytes.length >>> 6;
        for (int word = 0; word < wholeWords; word++) {
            long bits = 0;
            for (int eighth = 0; eighth < 8; eighth++) {
                long different = (long) EIGHT.get(bytes, (word << 6) + (eighth << 3)) ^ eightWanted;
                long same = ~(((different & LOW_BITS) + LOW_BITS) | different | LOW_BITS);
                bits |= (((same >>> 7) * TOGETHER) >>> 56) << (eighth << 3);
            }
            places.addWord(word, bits);
        }
        for (int place = wholeWords << 6; place < bytes.length; place++) {
            if ((bytes[place] & 0xFF) == wanted) {
                places.set(place);
            }
        }
    }
}
