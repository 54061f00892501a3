package dev.rehearsal.detect;

import dev.rehearsal.ingest.CellType;
import java.util.List;

/**
 * What a column of a file probably is.
 *
 * @param name as the file has it
 * @param target the native column that it becomes or a place inside one, such as {@code properties.price}; empty for one
 *     to leave out
 * @param type how its cells are read; {@link CellType#AUTOMATIC} where each can be told by its looks
 * @param confidence in the target, from 0 to 1
 * @param sentence why, for people to read
 * @param examples a few different cells that are not missing, as the file has them
 * @param missing the share of rows in which nothing stands, from 0 to 1
 */
public record ColumnProposal(
        String name,
        String target,
        CellType type,
        double confidence,
        String sentence,
        List<String> examples,
        double missing) {
    public ColumnProposal {
        examples = List.copyOf(examples);
    }

    public boolean isLeftOut() {
        return target.isEmpty();
    }
}
