package dev.rehearsal.ui.packs.intake;

import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.IntakeItem.State;
import dev.rehearsal.ui.kit.Figures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What importing a pack would do, before anything is written. */
record IntakeReport(Path file, RulePack pack, List<IntakeRow> rows, List<String> remarks) {
    IntakeReport {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** {@code 3 new, 2 changed, 1 conflict, 12 the same as here}. */
    String summary() {
        List<String> words = new ArrayList<>();
        add(words, count(State.NEW), "new");
        add(words, count(State.CHANGED), "changed");
        long conflicts =
                rows.stream().filter(row -> row.item().state().conflicts()).count();
        if (conflicts > 0) {
            words.add(Figures.count(conflicts, "conflict"));
        }
        add(words, count(State.UNCHANGED), "the same as here");
        return words.isEmpty() ? "There is nothing in it" : String.join(", ", words);
    }

    private long count(State state) {
        return rows.stream().filter(row -> row.item().state() == state).count();
    }

    private static void add(List<String> words, long number, String what) {
        if (number > 0) {
            words.add(Figures.count(number) + " " + what);
        }
    }

    List<IntakeRow> taken() {
        return rows.stream()
                .filter(row -> row.isChoice() && row.takenProperty().get())
                .toList();
    }

    /** Approvals that the pack carries, for people to know; empty where it carries none. */
    static String approvals(RulePack pack) {
        if (pack.approvals().isEmpty()) {
            return "";
        }
        String who =
                pack.approvals().stream().map(Approval::approvedBy).distinct().collect(Collectors.joining(", "));
        return "It carries " + Figures.count(pack.approvals().size(), "approval") + " by " + who
                + ". They are not taken over: what comes in has to be approved here.";
    }
}
