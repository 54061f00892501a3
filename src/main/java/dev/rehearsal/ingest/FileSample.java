package dev.rehearsal.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The first rows of a file as they stand in it under a dialect, before anything is decided about what they mean. Immutable.
 */
public final class FileSample {
    private final FileColumns file;
    private final List<String> columns;
    private final List<Piece> pieces;
    private final List<Row> rows;
    private final long bytesRead;
    private final long replaced;
    private final boolean ended;
    private final Optional<String> damage;

    FileSample(SampleReading reading) {
        this.file = reading.columns;
        this.columns = List.copyOf(reading.names);
        this.pieces = List.copyOf(reading.pieces);
        this.rows = List.copyOf(reading.rows);
        this.bytesRead = reading.bytesRead;
        this.replaced = reading.replaced;
        this.ended = reading.ended;
        this.damage = reading.damage;
    }

    /**
     * A row of the sample.
     *
     * @param line on which it begins, from 1
     * @param cells one for every column, empty where the row has none; more than that where the row has more
     * @param fault why the row cannot be taken apart into the columns; empty where it can
     * @param text the row as the file has it
     */
    public record Row(long line, List<String> cells, Optional<String> fault, String text) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a cell, empty where the row is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * Reads that many rows at most. The columns of JSON lines are the members met in them, objects and lists as JSON.
     *
     * @throws InputProblem when the file is not there or its header cannot be read
     */
    public static FileSample of(Source source, Dialect dialect, int mostRows) throws IOException, InputProblem {
        return new SampleReading(source, dialect).read(mostRows);
    }

    /** The name of the file. */
    public String file() {
        return file.file();
    }

    /** The dialect that the rows were read in. */
    public Dialect dialect() {
        return file.dialect();
    }

    /** The names of the columns, no two the same: {@code column 3} for one without a name, {@code price (2)} for a second. */
    public List<String> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    /** How many bytes of the file were looked at, compressed ones where it is compressed. */
    public long bytesRead() {
        return bytesRead;
    }

    /** How many characters of what was read are no characters in the encoding of the dialect. */
    public long replacedCharacters() {
        return replaced;
    }

    /** Whether there are no more rows than these. */
    public boolean ended() {
        return ended;
    }

    /** Why the file cannot be read further, if it cannot. */
    public Optional<String> damage() {
        return damage;
    }

    FileColumns fileColumns() {
        return file;
    }

    List<Piece> pieces() {
        return pieces;
    }
}
