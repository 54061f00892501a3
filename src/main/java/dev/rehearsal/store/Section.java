package dev.rehearsal.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;
import net.jpountz.lz4.LZ4Factory;

/**
 * A section of a block as it is stored: a checksum, the format, and parts that are unpacked one by one, each compressed if
 * that makes it smaller. A byte that changed on the disk is noticed when the section is opened and never reaches a number,
 * so that unpacking a part later cannot fail. Immutable.
 */
final class Section {
    private static final LZ4Factory LZ4 = LZ4Factory.safeInstance();
    private static final int FORMAT = 2;

    private final byte[] bytes;
    private final int[] sizes;

    /** Where each part begins, and where the last one ends. */
    private final int[] starts;

    private Section(byte[] bytes, int[] sizes, int[] starts) {
        this.bytes = bytes;
        this.sizes = sizes;
        this.starts = starts;
    }

    static byte[] pack(List<byte[]> parts) {
        BlockWriter directory = new BlockWriter();
        BlockWriter packed = new BlockWriter();
        directory.octet(FORMAT);
        directory.count(parts.size());
        for (byte[] part : parts) {
            byte[] smaller = compressed(part);
            packed.raw(smaller, 0, smaller.length);
            directory.count(part.length);
            directory.count(smaller.length);
        }
        byte[] head = directory.toBytes();
        byte[] rest = packed.toBytes();
        ByteBuffer section = ByteBuffer.allocate(Integer.BYTES + head.length + rest.length);
        section.putInt(0).put(head).put(rest);
        section.putInt(0, checksum(section.array()));
        return section.array();
    }

    /** The part compressed, or as it is where little would be won. */
    private static byte[] compressed(byte[] part) {
        byte[] compressed = LZ4.fastCompressor().compress(part);
        return compressed.length < part.length - (part.length >> 4) ? compressed : part;
    }

    /** Looks at every byte once; nothing of the section is to be had when a single bit is not as it was. */
    static Section open(byte[] section) throws AlteredSection {
        if (section.length <= Integer.BYTES || ByteBuffer.wrap(section).getInt() != checksum(section)) {
            throw new AlteredSection();
        }
        BlockReader directory = new BlockReader(section, Integer.BYTES);
        if (directory.octet() != FORMAT) {
            throw new AlteredSection();
        }
        int[] sizes = new int[directory.size()];
        int[] starts = new int[sizes.length + 1];
        for (int part = 0; part < sizes.length; part++) {
            sizes[part] = directory.size();
            starts[part + 1] = directory.size();
        }
        starts[0] = directory.position();
        for (int part = 0; part < sizes.length; part++) {
            starts[part + 1] += starts[part];
        }
        return new Section(section, sizes, starts);
    }

    /** Unpacks a part. */
    BlockReader part(int part) {
        if (starts[part + 1] - starts[part] == sizes[part]) {
            return new BlockReader(bytes, starts[part]);
        }
        byte[] unpacked = new byte[sizes[part]];
        LZ4.fastDecompressor().decompress(bytes, starts[part], unpacked, 0, unpacked.length);
        return new BlockReader(unpacked, 0);
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
