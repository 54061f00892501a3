package dev.rehearsal.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two texts, each in runs of words that the other has too, in that order, and of words that it has not. */
public record WordDiff(List<Run> before, List<Run> after) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.:-]*[\\p{L}\\p{N}_]|\\s+|.", Pattern.DOTALL);

    /** Words that stand together; {@code differs} where the other text does not have them here. */
    public record Run(String text, boolean differs) {}

    public WordDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The runs of each text put together are the text itself. */
    public static WordDiff between(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        CommonOrder common = CommonOrder.of(old, young);
        return new WordDiff(runs(old, common.inBefore()), runs(young, common.inAfter()));
    }

    public boolean isEmpty() {
        return before.stream().noneMatch(Run::differs) && after.stream().noneMatch(Run::differs);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** What lies between two words that differ and is no word itself differs with them, so that runs are not torn. */
    private static List<Run> runs(List<String> words, BitSet common) {
        BitSet same = (BitSet) common.clone();
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean isBetween = !same.get(i - 1) && !common.get(i + 1);
            if (isBetween && words.get(i).isBlank()) {
                same.clear(i);
            }
        }
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            boolean isSame = same.get(from);
            int to = isSame ? same.nextClearBit(from) : same.nextSetBit(from);
            int end = to < 0 ? words.size() : Math.min(to, words.size());
            runs.add(new Run(String.join("", words.subList(from, end)), !isSame));
            from = end;
        }
        return runs;
    }
}
