package dev.rehearsal.ingest;

import java.util.List;

/**
 * Several rows that are one event, such as the line items of an order: rows behind one another that agree in a column of
 * the file. Of every column the first cell that is not empty counts; the cells of listed columns become a list, in which
 * an empty cell of a row is an empty text so that lists of one event are equally long.
 */
public record RowGroups(String by, List<String> listed) {
    public RowGroups {
        listed = List.copyOf(listed);
    }
}
