package dev.rehearsal.report;

import dev.rehearsal.event.Instants;
import dev.rehearsal.log.TextColumn;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the CSV of {@link dev.rehearsal.ingest.CsvWriter} for tables of millions of rows: straight as bytes, with no
 * text in between where there need be none. Closing this closes the stream.
 */
final class CsvBytes implements Closeable {
    private static final long DAY = 86_400_000;
    private static final int TIME_OF_DAY = "09:00:00.000Z".length();
    private static final int MOST_OF_A_CHAR = 3;

    private final OutputStream out;
    private byte[] buffer;
    private int size;
    private boolean rowBegun;
    private long day = Long.MIN_VALUE;
    private byte[] date = new byte[0];

    CsvBytes(OutputStream out) {
        this(out, 1 << 16);
    }

    private CsvBytes(OutputStream out, int atOnce) {
        this.out = out;
        this.buffer = new byte[atOnce];
    }

    /** Cells as they stand in a row, for those that come again and again. */
    static byte[] encoded(String... cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvBytes csv = new CsvBytes(bytes, 128)) {
            for (String cell : cells) {
                csv.cell(cell);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
        return bytes.toByteArray();
    }

    CsvBytes row(String... cells) throws IOException {
        for (String cell : cells) {
            cell(cell);
        }
        return endRow();
    }

    CsvBytes cell(String text) throws IOException {
        beginCell(text.length() * MOST_OF_A_CHAR);
        byte[] into = buffer;
        int from = size;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                return copied(utf8, 0, utf8.length);
            }
            into[from + i] = (byte) c;
        }
        size = from + text.length();
        return quotedWhereNeeded(from);
    }

    /** A cell that is the text of the column's row. */
    CsvBytes cell(TextColumn column, int row) throws IOException {
        int from = row == 0 ? 0 : column.endAt(row - 1);
        beginCell(column.endAt(row) - from);
        return copied(column.utf8(), from, column.endAt(row));
    }

    /** A cell that is empty. */
    CsvBytes empty() throws IOException {
        beginCell(0);
        return this;
    }

    /** What {@link #encoded} made. */
    CsvBytes cells(byte[] encoded) throws IOException {
        beginCell(encoded.length);
        System.arraycopy(encoded, 0, buffer, size, encoded.length);
        size += encoded.length;
        return this;
    }

    /** An instant in its canonical form, of which the date is kept for the next one. */
    CsvBytes instant(long epochMillis) throws IOException {
        long itsDay = Math.floorDiv(epochMillis, DAY);
        if (itsDay != day) {
            day = itsDay;
            byte[] whole = Instants.format(epochMillis).getBytes(StandardCharsets.US_ASCII);
            date = Arrays.copyOf(whole, whole.length - TIME_OF_DAY);
        }
        cells(date);
        makeRoom(TIME_OF_DAY);
        int ofDay = (int) (epochMillis - itsDay * DAY);
        twoDigits(ofDay / 3_600_000, ':');
        twoDigits(ofDay / 60_000 % 60, ':');
        twoDigits(ofDay / 1000 % 60, '.');
        buffer[size++] = (byte) ('0' + ofDay % 1000 / 100);
        twoDigits(ofDay % 100, 'Z');
        return this;
    }

    private void twoDigits(int number, char after) {
        buffer[size++] = (byte) ('0' + number / 10);
        buffer[size++] = (byte) ('0' + number % 10);
        buffer[size++] = (byte) after;
    }

    CsvBytes endRow() throws IOException {
        makeRoom(1);
        buffer[size++] = '\n';
        rowBegun = false;
        return this;
    }

    private void beginCell(int most) throws IOException {
        makeRoom(most + 1);
        if (rowBegun) {
            buffer[size++] = ',';
        }
        rowBegun = true;
    }

    private CsvBytes copied(byte[] source, int from, int end) throws IOException {
        int start = size;
        System.arraycopy(source, from, buffer, size, end - from);
        size += end - from;
        return quotedWhereNeeded(start);
    }

    /** Looks at the cell that begins there, the last in the buffer. */
    private CsvBytes quotedWhereNeeded(int from) throws IOException {
        for (int i = from; i < size; i++) {
            byte b = buffer[i];
            if (b <= ',' && (b == ',' || b == '"' || b == '\n' || b == '\r')) {
                return quoted(from);
            }
        }
        return this;
    }

    private CsvBytes quoted(int from) throws IOException {
        byte[] cell = Arrays.copyOfRange(buffer, from, size);
        size = from;
        makeRoom(2 * cell.length + 2);
        buffer[size++] = '"';
        for (byte b : cell) {
            if (b == '"') {
                buffer[size++] = '"';
            }
            buffer[size++] = b;
        }
        buffer[size++] = '"';
        return this;
    }

    private void makeRoom(int bytes) throws IOException {
        if (size + bytes > buffer.length) {
            flush();
            if (bytes > buffer.length) {
                buffer = new byte[Math.multiplyExact(bytes, 2)];
            }
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
