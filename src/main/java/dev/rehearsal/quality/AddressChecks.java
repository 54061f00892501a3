package dev.rehearsal.quality;

import dev.rehearsal.event.Field;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.Dictionary;
import dev.rehearsal.log.Progress;
import dev.rehearsal.log.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The addresses of profiles and in properties that hold addresses. Each distinct address is looked at once; an address may
 * be found for several reasons.
 */
final class AddressChecks {
    private final Addresses addresses = new Addresses();

    private record Kind(Check check, int bit, Severity severity, String sentence, String remedy) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    Check.ADDRESS_SYNTAX,
                    Addresses.SYNTAX,
                    Severity.ERROR,
                    "%1$s %2$s that is not written as an address is, so no mail can reach it.",
                    "Correct these where the data comes from and import it again. Until then messages to them would be"
                            + " counted as sent and reach nobody."),
            new Kind(
                    Check.ADDRESS_MISSPELT,
                    Addresses.MISSPELT,
                    Severity.WARNING,
                    "%1$s %2$s whose domain looks misspelt.",
                    "Compare with the suggestion beside each and correct them where the data comes from. Nothing is changed"
                            + " here: a domain that looks like a slip may be real."),
            new Kind(
                    Check.ADDRESS_DISPOSABLE,
                    Addresses.DISPOSABLE,
                    Severity.NOTE,
                    "%1$s %2$s of a service that gives mailboxes away for minutes or days.",
                    "Such mailboxes are soon gone. Leave them out of audiences, and do not count them as reached."),
            new Kind(
                    Check.ADDRESS_ROLE,
                    Addresses.ROLE,
                    Severity.NOTE,
                    "%1$s %2$s that belongs to a role, such as info@, and not to a person.",
                    "Several people or nobody read such a mailbox, and nobody in particular agreed to your messages."
                            + " Consider leaving them out of audiences."));

    /** Whether the field holds addresses: the address of a profile, or one where half the distinct texts have an @ inside. */
    static boolean holdsAddresses(Series series) {
        if (series.unit() == Unit.CUSTOMERS && series.field().equals(Field.EMAIL)) {
            return true;
        }
        return series.column() instanceof CodedColumn coded && mostHaveAnAt(coded.dictionary());
    }

    private static boolean mostHaveAnAt(Dictionary dictionary) {
        TextColumn texts = dictionary.texts();
        int values = 0;
        int with = 0;
        for (int code = 1; code < dictionary.size(); code++) {
            values++;
            with += hasAnAt(texts, code) ? 1 : 0;
        }
        return with > 0 && with * 2L >= values;
    }

    private static boolean hasAnAt(TextColumn texts, int row) {
        for (int at = texts.startAt(row) + 1; at < texts.endAt(row) - 1; at++) {
            if (texts.utf8()[at] == '@') {
                return true;
            }
        }
        return false;
    }

    List<Finding> of(Series series, Progress progress) {
        IntUnaryOperator judged = series.judged(addresses, progress);
        int[] counts = counts(series, judged, progress);
        List<Finding> findings = new ArrayList<>();
        for (Kind kind : KINDS) {
            int count = counts[kind.bit()];
            if (count > 0) {
                findings.add(finding(kind, count, series, judged));
            }
        }
        return findings;
    }

    private static int[] counts(Series series, IntUnaryOperator judged, Progress progress) {
        int[] counts = new int[2 * Addresses.ROLE];
        for (int subject = 0; subject < series.size(); subject++) {
            Passes.poll(subject, progress);
            int verdict = judged.applyAsInt(subject);
            for (int bit = verdict; bit != 0; bit &= bit - 1) {
                counts[Integer.lowestOneBit(bit)]++;
            }
        }
        return counts;
    }

    private Finding finding(Kind kind, int count, Series series, IntUnaryOperator judged) {
        return new Finding(
                kind.check(),
                kind.severity(),
                series.unit(),
                count,
                kind.sentence().formatted(series.unit().count(count), have(count, series.field())),
                kind.remedy(),
                progress -> series.rows(
                        subject -> (judged.applyAsInt(subject) & kind.bit()) != 0,
                        subject -> note(kind, series.shown(subject)),
                        progress));
    }

    private static String have(int count, Field field) {
        String label = field.label();
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(label.charAt(0))) >= 0;
        return (count == 1 ? "has " : "have ") + (vowel ? "an " : "a ") + label;
    }

    private String note(Kind kind, String address) {
        return kind.check() == Check.ADDRESS_MISSPELT
                ? addresses.correction(address).orElse("") + "   " + address
                : address;
    }
}
