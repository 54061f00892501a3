package dev.rehearsal.ui.kit.draft;

import dev.rehearsal.rule.RuleSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sentence of a rule in phrases, each with the place of the form that it speaks of: the words that the sentence loses
 * when the place is left out. Put together they are the sentence.
 */
public final class Phrases {
    /** {@code place} is null for words that speak of no place alone. */
    public record Phrase(String words, @Nullable Place place) {}

    private Phrases() {}

    public static List<Phrase> of(RuleDraft draft) {
        String[] words = words(draft);
        @Nullable Place[] places = new @Nullable Place[words.length];
        int[] lengths = new int[words.length];
        for (Map.Entry<Place, RuleDraft> trial : Trials.without(draft).entrySet()) {
            String[] others = words(trial.getValue());
            int from = common(words, others, false, Math.min(words.length, others.length));
            int to = words.length - common(words, others, true, Math.min(words.length, others.length) - from);
            while (from > 0 && to > from && same(words[from - 1], words[to - 1])) {
                from--;
                to--;
            }
            for (int i = from; i < to; i++) {
                if (places[i] == null || to - from <= lengths[i]) {
                    places[i] = trial.getKey();
                    lengths[i] = to - from;
                }
            }
        }
        return phrases(words, places);
    }

    private static String[] words(RuleDraft draft) {
        return RuleSentence.of(draft.rule()).split(" ", -1);
    }

    /** How many words are the same from the beginning or from the end, at most so many. */
    private static int common(String[] left, String[] right, boolean fromEnd, int most) {
        int count = 0;
        while (count < most
                && same(
                        left[fromEnd ? left.length - 1 - count : count],
                        right[fromEnd ? right.length - 1 - count : count])) {
            count++;
        }
        return count;
    }

    /** A comma behind a word is not the word. */
    private static boolean same(String left, String right) {
        return bare(left).equals(bare(right));
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 1 && (word.charAt(end - 1) == ',' || word.charAt(end - 1) == '.')) {
            end--;
        }
        return word.substring(0, end);
    }

    private static List<Phrase> phrases(String[] words, @Nullable Place[] places) {
        List<Phrase> phrases = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.length; i++) {
            if (i == words.length || !Objects.equals(places[i], places[from])) {
                String space = i == words.length ? "" : " ";
                phrases.add(new Phrase(String.join(" ", List.of(words).subList(from, i)) + space, places[from]));
                from = i;
            }
        }
        return phrases;
    }
}
