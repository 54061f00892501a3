package dev.rehearsal.log;

import dev.rehearsal.event.Field;
import java.util.Set;

/**
 * Some thousand rows of a log in the order in which they came, whose columns may lie packed until they are asked for. A log
 * keeps its rows in this form and puts a column together when somebody first looks at it. Safe to use from any thread.
 */
public interface EventRows {
    int size();

    /** Milliseconds since the epoch, by row. */
    long[] times();

    CodedColumn types();

    TextColumn ids();

    /** Session, location, referrer, properties and device fields that at least one row has. */
    Set<Field> fields();

    /** Whether {@link #column} gives a {@link NumberColumn}; asking unpacks nothing. */
    boolean isNumeric(Field field);

    /** The column of one of the {@link #fields()}. */
    Column column(Field field);
}
