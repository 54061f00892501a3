package dev.rehearsal.detect;

import dev.rehearsal.ingest.CellType;
import dev.rehearsal.ingest.Format;
import dev.rehearsal.ingest.TimeReading;
import java.util.Map;

/** Proposes how the cells of a column are read, where how each looks would not do. */
final class CellTypes {
    private final Format format;
    private final TimeReading times;
    private final boolean whole;

    /** {@code whole}: whether every row was looked at, so that nothing can be met that does not fit. */
    CellTypes(Format format, TimeReading times, boolean whole) {
        this.format = format;
        this.times = times;
        this.whole = whole;
    }

    CellType of(ColumnFacts column) {
        if (column.present() == 0) {
            return CellType.AUTOMATIC;
        }
        if (column.share(CellKind.OBJECT) == 1) {
            return format == Format.DELIMITED ? CellType.JSON : CellType.AUTOMATIC;
        }
        if (column.share(CellKind.LIST) == 1) {
            return list(column);
        }
        if (whole && column.share(CellKind.BOOLEAN) == 1) {
            return isJsonBoolean(column.distinct()) ? CellType.AUTOMATIC : CellType.BOOLEAN;
        }
        if (whole && column.numberShare() == 1) {
            return column.count(CellKind.LOCAL_NUMBER) > 0 ? CellType.NUMBER : CellType.AUTOMATIC;
        }
        if (whole && column.share(CellKind.TIME) == 1 && isReadAs(column)) {
            return CellType.TIME;
        }
        return isMixed(column) ? CellType.TEXT : CellType.AUTOMATIC;
    }

    private CellType list(ColumnFacts column) {
        boolean parameters = column.examples().stream()
                .allMatch(list -> list.startsWith("[{\"key\"") || list.startsWith("[{ \"key\"") || list.equals("[]"));
        if (parameters) {
            return CellType.PARAMETERS;
        }
        return format == Format.DELIMITED ? CellType.LIST : CellType.AUTOMATIC;
    }

    private static boolean isJsonBoolean(Map<String, Long> words) {
        return words.keySet().stream().allMatch(word -> word.equals("true") || word.equals("false"));
    }

    private boolean isReadAs(ColumnFacts column) {
        var ways = Times.of(column);
        return ways.size() == 1
                && times.format().filter(ways.getFirst().format()::equals).isPresent();
    }

    /** Some cells would be numbers and others texts, or would lose their zeros or their last digits. */
    private static boolean isMixed(ColumnFacts column) {
        double numbers = column.share(CellKind.INTEGER) + column.share(CellKind.DECIMAL);
        return column.count(CellKind.DIGITS) > 0 || (numbers > 0 && numbers < 1);
    }
}
