package dev.rehearsal.store;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import net.jpountz.lz4.LZ4Factory;

/**
 * A part of a block as it is stored: a checksum, how long it is unpacked, and the bytes compressed. A byte that changed on
 * the disk is noticed here and never reaches a number.
 */
final class Section {
    private static final LZ4Factory LZ4 = LZ4Factory.safeInstance();
    private static final int HEAD = 8;

    private Section() {}

    static byte[] pack(byte[] bytes) {
        byte[] compressed = LZ4.fastCompressor().compress(bytes);
        ByteBuffer section = ByteBuffer.allocate(HEAD + compressed.length);
        section.putInt(0).putInt(bytes.length).put(compressed);
        section.putInt(0, checksum(section.array()));
        return section.array();
    }

    /** The bytes that were packed, or nothing of them when a single bit is not as it was. */
    static byte[] unpack(byte[] section) throws AlteredSection {
        if (section.length < HEAD) {
            throw new AlteredSection();
        }
        ByteBuffer head = ByteBuffer.wrap(section);
        if (head.getInt() != checksum(section)) {
            throw new AlteredSection();
        }
        byte[] bytes = new byte[head.getInt()];
        LZ4.fastDecompressor().decompress(section, HEAD, bytes, 0, bytes.length);
        return bytes;
    }

    private static int checksum(byte[] section) {
        CRC32C checksum = new CRC32C();
        checksum.update(section, Integer.BYTES, section.length - Integer.BYTES);
        return (int) checksum.getValue();
    }

    /** What was read is not what was written. */
    static final class AlteredSection extends Exception {
        private static final long serialVersionUID = 1L;

        AlteredSection() {
            super("the bytes do not fit their checksum");
        }
    }
}
