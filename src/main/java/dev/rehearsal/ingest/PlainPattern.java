package dev.rehearsal.ingest;

import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Utf8;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of nothing but numbers, an offset and what stands between them, read without the machinery that knows names of
 * months; tens of times quicker. Parts of a second may have one to nine digits, and an offset any of its usual forms.
 */
final class PlainPattern {
    private static final String LETTERS = "yMdHhmsSaxXZ";

    private final List<Part> parts;
    private final boolean utc;

    /** A field by its letter, with its least number of digits, or a text that stands there; letter is 0 then. */
    private record Part(char letter, int digits, String literal) {}

    private PlainPattern(List<Part> parts, boolean utc) {
        this.parts = parts;
        this.utc = utc;
    }

    /** Empty for a pattern that is more than that. */
    static Optional<PlainPattern> of(String pattern) {
        List<Part> parts = new ArrayList<>();
        boolean utc = false;
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            int behind = at + 1;
            if (c == '\'') {
                behind = pattern.indexOf('\'', at + 1) + 1;
                String quoted = behind == 0 ? "" : pattern.substring(at + 1, behind - 1);
                if (quoted.isEmpty()) {
                    return Optional.empty();
                }
                utc |= quoted.strip().equals("UTC") || quoted.strip().equals("GMT") || quoted.equals("Z");
                parts.add(new Part('\0', 0, quoted));
            } else if (Character.isLetter(c)) {
                while (behind < pattern.length() && pattern.charAt(behind) == c) {
                    behind++;
                }
                if (!isPlain(c, behind - at)) {
                    return Optional.empty();
                }
                parts.add(new Part(c, behind - at, ""));
            } else if ("[]{}#".indexOf(c) >= 0 || c > '~') {
                return Optional.empty();
            } else {
                parts.add(new Part('\0', 0, String.valueOf(c)));
            }
            at = behind;
        }
        return hasDate(parts) ? Optional.of(new PlainPattern(parts, utc)) : Optional.empty();
    }

    private static boolean isPlain(char letter, int count) {
        return switch (letter) {
            case 'y' -> count == 4;
            case 'M', 'd', 'H', 'h', 'm', 's' -> count <= 2;
            case 'a' -> count == 1;
            case 'S' -> count <= 9;
            default -> LETTERS.indexOf(letter) >= 0 && count <= 3;
        };
    }

    /** Each field once at most, and those of a date all of them. */
    private static boolean hasDate(List<Part> parts) {
        List<Character> letters =
                parts.stream().map(Part::letter).filter(c -> c != '\0').toList();
        boolean half = letters.contains('h') == letters.contains('a');
        return letters.stream().distinct().count() == letters.size()
                && letters.containsAll(List.of('y', 'M', 'd'))
                && half
                && !(letters.contains('h') && letters.contains('H'));
    }

    long read(Utf8 text, ZoneId zone) {
        return new Reading(text.bytes(), text.from(), text.end()).read(this, zone);
    }

    /** One pass over one text; {@code bad} remembers the first thing that did not fit. */
    private static final class Reading {
        private final byte[] bytes;
        private final int end;
        private int at;
        private boolean bad;
        private int year = 1;
        private int month = 1;
        private int day = 1;
        private int hour;
        private int minute;
        private int second;
        private int millis;
        private int half = -1;
        private int offset;
        private boolean hasOffset;

        Reading(byte[] bytes, int from, int end) {
            this.bytes = bytes;
            this.at = from;
            this.end = end;
        }

        long read(PlainPattern pattern, ZoneId zone) {
            for (Part part : pattern.parts) {
                read(part);
            }
            bad |= at != end || year < 1 || month < 1 || day < 1;
            if (bad || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth())) {
                return Instants.NONE;
            }
            if (half >= 0) {
                if (hour < 1 || hour > 12) {
                    return Instants.NONE;
                }
                hour = hour % 12 + 12 * half;
            }
            if (hasOffset || pattern.utc || ZoneOffset.UTC.equals(zone)) {
                long minutes = LocalDate.of(year, month, day).toEpochDay() * 1440 + hour * 60L + minute - offset;
                return TimeFormat.inRange(minutes * 60_000 + second * 1_000L + millis);
            }
            return TimeFormat.inRange(TimeFormat.local(
                    LocalDateTime.of(year, month, day, hour, minute, second, millis * 1_000_000), zone));
        }

        private void read(Part part) {
            switch (part.letter()) {
                case '\0' -> literal(part.literal());
                case 'y' -> year = number(4, 4, 9999);
                case 'M' -> month = number(part.digits(), 2, 12);
                case 'd' -> day = number(part.digits(), 2, 31);
                case 'H' -> hour = number(part.digits(), 2, 23);
                case 'h' -> hour = number(part.digits(), 2, 12);
                case 'm' -> minute = number(part.digits(), 2, 59);
                case 's' -> second = number(part.digits(), 2, 59);
                case 'S' -> millis = fraction();
                case 'a' -> half = half();
                default -> offset();
            }
        }

        private int byteAt(int place) {
            return place < end ? bytes[place] : -1;
        }

        private void literal(String literal) {
            for (int i = 0; i < literal.length(); i++, at++) {
                bad |= Character.toLowerCase(byteAt(at)) != Character.toLowerCase(literal.charAt(i));
            }
        }

        private int number(int least, int most, int largest) {
            int from = at;
            int number = 0;
            while (at - from < most && byteAt(at) >= '0' && byteAt(at) <= '9') {
                number = number * 10 + byteAt(at++) - '0';
            }
            bad |= at - from < least || number > largest;
            return number;
        }

        private int fraction() {
            int from = at;
            int number = 0;
            while (at - from < 9 && byteAt(at) >= '0' && byteAt(at) <= '9') {
                number = at - from < 3 ? number * 10 + byteAt(at) - '0' : number;
                at++;
            }
            bad |= at == from;
            return at - from == 1 ? number * 100 : at - from == 2 ? number * 10 : number;
        }

        private int half() {
            int letter = Character.toLowerCase(byteAt(at));
            bad |= (letter != 'a' && letter != 'p') || Character.toLowerCase(byteAt(at + 1)) != 'm';
            at += 2;
            return letter == 'p' ? 1 : 0;
        }

        /** Minutes ahead of UTC: {@code Z}, {@code +02}, {@code +0200} or {@code +02:00}. */
        private void offset() {
            hasOffset = true;
            int sign = byteAt(at++);
            if (sign == 'Z' || sign == 'z') {
                return;
            }
            bad |= sign != '+' && sign != '-';
            int minutes = number(2, 2, 18) * 60;
            if (byteAt(at) == ':') {
                at++;
                minutes += number(2, 2, 59);
            } else if (at < end && byteAt(at) >= '0' && byteAt(at) <= '9') {
                minutes += number(2, 2, 59);
            }
            offset = sign == '-' ? -minutes : minutes;
        }
    }
}
