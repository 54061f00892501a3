package dev.rehearsal.ingest;

import java.util.Map;

/**
 * What a mapping says of a column: by its own name, or by one that ends in a star and stands for all columns that begin
 * like it and are not named themselves.
 *
 * @param prefix what stands before the star; empty where the column is named itself, or not at all
 */
record ColumnFamily(String prefix, String target, CellType type) {
    private static final String STAR = "*";

    static boolean isOne(String name) {
        return name.endsWith(STAR);
    }

    static ColumnFamily of(String column, Mapping mapping) {
        String own = mapping.columns().get(column);
        if (own != null) {
            return new ColumnFamily("", own, CellType.AUTOMATIC);
        }
        for (Map.Entry<String, String> family : mapping.columns().entrySet()) {
            if (isOne(family.getKey()) && column.startsWith(withoutStar(family.getKey()))) {
                String prefix = withoutStar(family.getKey());
                String target = isOne(family.getValue())
                        ? withoutStar(family.getValue()) + column.substring(prefix.length())
                        : family.getValue();
                CellType type = mapping.types().getOrDefault(family.getKey(), CellType.AUTOMATIC);
                return new ColumnFamily(prefix, target, type);
            }
        }
        return new ColumnFamily("", column, CellType.AUTOMATIC);
    }

    private static String withoutStar(String name) {
        return name.substring(0, name.length() - 1);
    }

    /** Whether the columns hold keys and values beside each other. */
    boolean isParameters() {
        return !prefix.isEmpty() && type == CellType.PARAMETERS && !target.isEmpty();
    }
}
