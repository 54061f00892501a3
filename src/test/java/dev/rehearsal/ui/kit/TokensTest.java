package dev.rehearsal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of both themes: the same names, and enough contrast to read words and see marks. */
class TokensTest {
    private static final Pattern TOKEN = Pattern.compile("(-(?:tone|data|word)-[a-z0-9-]+):\\s*([^;]+);");
    private static final double FOR_WORDS = 4.5;
    private static final double FOR_MARKS = 3;

    private final Map<String, String> light = tokens("tokens.css");
    private final Map<String, String> dark = tokens("tokens-dark.css");

    TokensTest() throws IOException {}

    @Test
    void bothThemesHaveTheSameNames() {
        assertThat(dark.keySet()).isEqualTo(light.keySet()).isNotEmpty();
    }

    @Test
    void noOtherStyleSheetNamesAColourOfItsOwn() throws IOException {
        try (Stream<Path> sheets = Files.list(Path.of("styles"))) {
            assertThat(sheets.filter(sheet -> !sheet.getFileName().toString().startsWith("tokens")))
                    .isNotEmpty()
                    .allSatisfy(sheet ->
                            assertThat(Files.readString(sheet)).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\("));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tone-text, tone-background",
        "tone-text, tone-surface",
        "tone-text, tone-raised",
        "tone-text, tone-hover",
        "tone-text, tone-accent-soft",
        "tone-muted, tone-background",
        "tone-muted, tone-surface",
        "tone-muted, tone-sunken",
        "tone-muted, tone-hover",
        "tone-muted, tone-accent-soft",
        "tone-on-accent, tone-accent",
        "tone-on-accent, tone-accent-hover",
        "tone-link, tone-surface",
        "tone-link, tone-accent-soft",
        "tone-success, tone-success-soft",
        "tone-warning, tone-warning-soft",
        "tone-danger, tone-danger-soft",
        "tone-success, tone-background",
        "tone-warning, tone-background",
        "tone-danger, tone-background",
        "word-fired, tone-surface",
        "word-suppressed, tone-surface",
        "word-cancelled, tone-surface",
        "word-pending, tone-surface",
        "word-sent, tone-surface",
        "word-fired, tone-accent-soft",
        "word-suppressed, tone-accent-soft",
        "word-cancelled, tone-accent-soft",
        "word-pending, tone-accent-soft",
        "word-sent, tone-accent-soft"
    })
    void wordsCanBeRead(String words, String ground) {
        assertThat(contrast(light, words, ground)).isGreaterThanOrEqualTo(FOR_WORDS);
        assertThat(contrast(dark, words, ground)).isGreaterThanOrEqualTo(FOR_WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "data-fired",
        "data-suppressed",
        "data-cancelled",
        "data-pending",
        "data-sent",
        "tone-border-strong",
        "data-1",
        "data-3",
        "data-4",
        "data-6",
        "data-7",
        "data-8"
    })
    void marksCanBeSeen(String mark) {
        assertThat(contrast(light, mark, "tone-surface")).isGreaterThanOrEqualTo(FOR_MARKS);
        assertThat(contrast(dark, mark, "tone-surface")).isGreaterThanOrEqualTo(FOR_MARKS);
    }

    private static double contrast(Map<String, String> theme, String first, String second) {
        double one = luminance(theme.getOrDefault("-" + first, ""));
        double other = luminance(theme.getOrDefault("-" + second, ""));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double part = (channel & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String name) throws IOException {
        Map<String, String> tokens = new TreeMap<>();
        Matcher token = TOKEN.matcher(Files.readString(Path.of("styles", name)));
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }
}
