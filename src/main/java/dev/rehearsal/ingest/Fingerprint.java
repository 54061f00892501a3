package dev.rehearsal.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A number for some bytes, the same for the same ones; of a million others hardly one in ten million million shares it. */
final class Fingerprint {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    static long of(byte[] bytes, int from, int end) {
        long hash = (end - from) * MULTIPLIER;
        int at = from;
        for (; end - at >= Long.BYTES; at += Long.BYTES) {
            hash = with(hash, (long) EIGHT.get(bytes, at));
        }
        long rest = 0;
        for (; at < end; at++) {
            rest = rest << 8 | (bytes[at] & 0xFF);
        }
        return with(hash, rest);
    }

    /** Of something and what comes behind it. */
    static long with(long hash, long next) {
        long mixed = (hash ^ next) * MULTIPLIER;
        mixed ^= mixed >>> 32;
        mixed *= 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }
}
