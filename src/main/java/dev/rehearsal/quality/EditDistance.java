package dev.rehearsal.quality;

/** How many slips lie between two words: a letter too many, one missing, a wrong one, or two neighbours swapped. */
final class EditDistance {
    private EditDistance() {}

    static int between(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int changed = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                int least = Math.min(changed, Math.min(above[column], current[column - 1]) + 1);
                current[column] = isSwap(from, row, to, column) ? Math.min(least, before[column - 2] + 1) : least;
            }
            before = above;
            above = current;
        }
        return above[to.length()];
    }

    private static boolean isSwap(String from, int row, String to, int column) {
        return row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
    }
}
