package dev.rehearsal.lint;

import java.util.Comparator;
import java.util.List;

/**
 * Something in a pack that is probably not meant: the parts it is about, why, and what to do, each in a sentence.
 * {@code code} stays the same between versions, so that programs can tell findings apart.
 */
public record Finding(Severity severity, String code, List<Part> parts, String why, String fix) {

    /** What kind of thing in a pack a finding is about. */
    public enum Kind {
        RULE,
        JOURNEY,
        CAMPAIGN,
        LIFECYCLE,
        PACK
    }

    /** A thing in a pack; the id of the lifecycle and of the pack itself is empty. */
    public record Part(Kind kind, String id) {
        static Part rule(String id) {
            return new Part(Kind.RULE, id);
        }

        static Part journey(String id) {
            return new Part(Kind.JOURNEY, id);
        }

        static Part campaign(String id) {
            return new Part(Kind.CAMPAIGN, id);
        }

        static Part lifecycle() {
            return new Part(Kind.LIFECYCLE, "");
        }

        static Part pack() {
            return new Part(Kind.PACK, "");
        }
    }

    /** The gravest first. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity);

    public Finding {
        parts = List.copyOf(parts);
    }

    static Finding error(String code, Part part, String why, String fix) {
        return new Finding(Severity.ERROR, code, List.of(part), why, fix);
    }

    static Finding warning(String code, Part part, String why, String fix) {
        return new Finding(Severity.WARNING, code, List.of(part), why, fix);
    }
}
