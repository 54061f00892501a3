package dev.rehearsal.detect;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds out in which encoding bytes are written, from all of them: one byte late in a file may decide. */
final class Encodings {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** How many places that are no UTF-8 are damage rather than another encoding, for each that is. */
    private static final int GOOD_FOR_ONE_BAD = 20;

    private long zerosAtEven;
    private long zerosAtOdd;
    private long bytes;
    private long several;
    private long bad;
    private long controls;
    private long undefined;

    private Encodings() {}

    /** The encoding, and the evidence for it. */
    record Guess(Charset charset, Evidence evidence) {
        static Guess of(Charset charset, String value, double confidence, String sentence) {
            return new Guess(charset, new Evidence(Evidence.Topic.ENCODING, value, confidence, sentence));
        }
    }

    static Guess of(Excerpt excerpt) {
        byte[] first = excerpt.beginning();
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            return Guess.of(StandardCharsets.UTF_8, "UTF-8", 1, "The file begins with the mark of UTF-8.");
        }
        if (begins(first, 0xFF, 0xFE)) {
            return Guess.of(StandardCharsets.UTF_16LE, "UTF-16", 1, "The file begins with the mark of UTF-16.");
        }
        if (begins(first, 0xFE, 0xFF)) {
            return Guess.of(StandardCharsets.UTF_16BE, "UTF-16", 1, "The file begins with the mark of UTF-16.");
        }
        Encodings seen = new Encodings();
        excerpt.parts().forEach(seen::look);
        return seen.guess();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private void look(byte[] part) {
        bytes += part.length;
        int at = 0;
        while (at < part.length) {
            int b = part[at] & 0xFF;
            if (b == 0) {
                zerosAtEven += (at & 1) == 0 ? 1 : 0;
                zerosAtOdd += at & 1;
            }
            at += b < 0x80 ? 1 : high(part, at, b);
        }
    }

    /** Counts what stands there as a character of several bytes or as a bad byte, and returns how long it is. */
    private int high(byte[] part, int at, int b) {
        controls += b < 0xA0 ? 1 : 0;
        undefined += b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D ? 1 : 0;
        int length = b >= 0xF0 && b < 0xF5 ? 4 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xC2 && b < 0xE0 ? 2 : 1;
        for (int i = 1; i < length; i++) {
            if (at + i < part.length && (part[at + i] & 0xC0) != 0x80) {
                length = 1;
            }
        }
        boolean cutOff = at < 3 || at + length > part.length;
        several += length > 1 ? 1 : 0;
        bad += length == 1 && !(cutOff && (b & 0xC0) == 0x80) ? 1 : 0;
        return length;
    }

    private Guess guess() {
        if (zerosAtOdd * 5 > bytes && zerosAtOdd > zerosAtEven * 10) {
            return sixteen(StandardCharsets.UTF_16LE);
        }
        if (zerosAtEven * 5 > bytes && zerosAtEven > zerosAtOdd * 10) {
            return sixteen(StandardCharsets.UTF_16BE);
        }
        if (bad == 0) {
            return several == 0
                    ? Guess.of(StandardCharsets.UTF_8, "UTF-8", 1, "Every character is plain ASCII.")
                    : Guess.of(
                            StandardCharsets.UTF_8,
                            "UTF-8",
                            several > 2 ? 1 : 0.9,
                            (several == 1 ? "The one character" : "All " + Sentences.count(several) + " characters")
                                    + " beyond ASCII " + (several == 1 ? "is" : "are") + " well-formed UTF-8.");
        }
        if (several > bad * GOOD_FOR_ONE_BAD) {
            return Guess.of(
                    StandardCharsets.UTF_8,
                    "UTF-8",
                    0.8,
                    Sentences.count(several, "character") + " are well-formed UTF-8; at "
                            + Sentences.count(bad, "place") + " something else stands and becomes �.");
        }
        return oneByte();
    }

    private static Guess sixteen(Charset charset) {
        return Guess.of(
                charset, charset.name(), 0.95, "Every second byte is zero, as in UTF-16; the usual mark is missing.");
    }

    private Guess oneByte() {
        String not = "At " + Sentences.count(bad, "place") + " the file is no UTF-8";
        if (undefined > 0) {
            return Guess.of(
                    StandardCharsets.ISO_8859_1,
                    "ISO-8859-1",
                    0.6,
                    not + ", and it has bytes that Windows-1252 does not know.");
        }
        if (controls > 0) {
            return Guess.of(
                    WINDOWS_1252,
                    "windows-1252",
                    0.85,
                    not + "; " + Sentences.count(controls, "byte")
                            + " stand for characters such as € or ’ in Windows-1252 and for none in Latin-1.");
        }
        return Guess.of(
                StandardCharsets.ISO_8859_1,
                "ISO-8859-1",
                0.75,
                not
                        + ", and every byte beyond ASCII is a letter or sign of Latin-1; Windows-1252 would read the same.");
    }
}
