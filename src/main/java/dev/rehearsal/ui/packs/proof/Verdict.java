package dev.rehearsal.ui.packs.proof;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackProblem;
import dev.rehearsal.replay.PackProof;
import dev.rehearsal.ui.kit.Figures;
import java.util.ArrayList;
import java.util.List;

/** What a pack proves about itself, in words, with what to do next where something does not hold. */
record Verdict(Level level, String title, List<Line> lines) {
    Verdict {
        lines = List.copyOf(lines);
    }

    /** How it stands. */
    enum Level {
        GOOD,
        /** Nothing speaks against it, and something is not known. */
        OPEN,
        BAD
    }

    /** One thing that was looked at. */
    record Line(Level level, String what, String words) {}

    static Verdict of(PackProof proof, boolean keyGiven) {
        List<Line> lines = new ArrayList<>();
        lines.add(
                proof.hasChecksum()
                        ? new Line(Level.GOOD, "Checksum", "The pack is as it was made.")
                        : new Line(
                                Level.OPEN,
                                "Checksum",
                                "It has none, so nobody can tell whether it was changed. Export it to get one."));
        lines.add(signature(proof, keyGiven));
        if (proof.cases().isEmpty()) {
            lines.add(new Line(Level.OPEN, "Cases", "It carries none, so it cannot show that it does what it says."));
        }
        proof.cases().forEach(one -> lines.add(proof(one)));
        return new Verdict(level(lines), title(lines), lines);
    }

    /** The verdict on what is not even read: a wrong checksum is one of the reasons. */
    static Verdict of(PackInvalid invalid) {
        List<Line> lines = new ArrayList<>();
        for (PackProblem problem : invalid.problems()) {
            String where = problem.pointer().isEmpty() ? "The whole file" : problem.pointer();
            lines.add(new Line(Level.BAD, where, problem.message()));
        }
        return new Verdict(
                Level.BAD,
                "This is no sound pack: " + Figures.count(lines.size(), "problem")
                        + ". Get it again from who made it, or correct it.",
                lines);
    }

    private static Line proof(PackProof.CaseProof one) {
        String what = "Case “" + one.name() + "”";
        if (one.holds()) {
            return new Line(Level.GOOD, what, "It comes out as it says.");
        }
        int more = one.differences().size() - 1;
        return new Line(
                Level.BAD,
                what,
                "It goes another way: " + one.differences().getFirst()
                        + (more == 0 ? "." : "; " + Figures.count(more, "more difference") + ".")
                        + " Ask who made the pack.");
    }

    private static Line signature(PackProof proof, boolean keyGiven) {
        String what = "Signature";
        String by = "Signed by the key with fingerprint " + proof.fingerprint();
        return switch (proof.signed()) {
            case NOT_AT_ALL ->
                keyGiven
                        ? new Line(
                                Level.BAD, what, "It is not signed, and a key was chosen that has to have signed it.")
                        : new Line(Level.OPEN, what, "It is not signed, so it does not say who made it.");
            case BY_ITS_OWN_KEY ->
                new Line(
                        Level.OPEN,
                        what,
                        by
                                + ". That key stands in the pack itself: choose the public key that you trust to know whose it is.");
            case BY_THE_KEY_GIVEN -> new Line(Level.GOOD, what, "Signed by the key that you chose.");
            case BY_ANOTHER_KEY -> new Line(Level.BAD, what, by + ", which is not the one you chose. Ask who made it.");
            case WRONGLY ->
                new Line(Level.BAD, what, "It does not belong to this pack. Get the pack again from who made it.");
        };
    }

    private static Level level(List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.level() == Level.BAD)) {
            return Level.BAD;
        }
        return lines.stream().anyMatch(line -> line.level() == Level.OPEN) ? Level.OPEN : Level.GOOD;
    }

    private static String title(List<Line> lines) {
        return switch (level(lines)) {
            case GOOD -> "Everything holds";
            case OPEN -> "Nothing speaks against it, and not everything is shown";
            case BAD -> "Something does not hold";
        };
    }
}
