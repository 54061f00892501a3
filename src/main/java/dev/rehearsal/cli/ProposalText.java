package dev.rehearsal.cli;

import dev.rehearsal.detect.ColumnProposal;
import dev.rehearsal.detect.Decision;
import dev.rehearsal.detect.Evidence;
import dev.rehearsal.detect.Proposal;
import dev.rehearsal.detect.TimeChoice;
import dev.rehearsal.ingest.CellType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A proposal for people to read in a terminal. */
final class ProposalText {
    private static final int WIDEST_CELL = 36;
    private static final int MOST_EMPTY = 3;

    private final Terminal terminal;
    private final String name;
    private final Proposal proposal;

    ProposalText(Terminal terminal, String name, Proposal proposal) {
        this.terminal = terminal;
        this.name = name;
        this.proposal = proposal;
    }

    void print() {
        terminal.result(name);
        terminal.result("");
        evidence();
        columns();
        times();
        decisions();
        String kind = "--" + proposal.mapping().kind().orElseThrow().id();
        terminal.result("");
        terminal.result("To import it like this:");
        terminal.result("  rehearsal detect " + name + " --json > mapping.json");
        terminal.result("  rehearsal import --workspace DIR " + kind + " " + name + " --mapping mapping.json");
    }

    private void evidence() {
        for (Evidence found : proposal.evidence()) {
            String title = String.format(Locale.ROOT, "%-15s", found.topic().title());
            terminal.result(title + found.value() + ", " + sure(found.confidence()) + ". " + found.sentence());
        }
    }

    private static String sure(double confidence) {
        return confidence >= 0.995 ? "certain" : Math.round(confidence * 100) + " % sure";
    }

    private void columns() {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"column", "becomes", "read as", "sure", "missing", "examples"});
        List<ColumnProposal> empty = proposal.columns().stream()
                .filter(column -> column.missing() == 1)
                .toList();
        for (ColumnProposal column : proposal.columns()) {
            if (empty.size() <= MOST_EMPTY || column.missing() < 1) {
                rows.add(row(column));
            }
        }
        terminal.result("");
        print(rows);
        if (empty.size() > MOST_EMPTY) {
            terminal.result("  and " + empty.size() + " columns in which nothing stands, kept under their names.");
        }
    }

    private static String[] row(ColumnProposal column) {
        return new String[] {
            column.name(),
            column.isLeftOut() ? "(left out)" : column.target(),
            column.type() == CellType.AUTOMATIC ? "" : column.type().id(),
            Math.round(column.confidence() * 100) + " %",
            column.missing() == 0 ? "" : Math.max(1, Math.round(column.missing() * 100)) + " %",
            String.join(", ", column.examples().stream().limit(2).toList())
        };
    }

    private void print(List<String[]> rows) {
        int columns = rows.getFirst().length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                row[i] = shortened(row[i]);
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append("  ").append(row[i]).append(" ".repeat(widths[i] - row[i].length()));
            }
            terminal.result(line.toString().stripTrailing());
        }
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= WIDEST_CELL ? plain : plain.substring(0, WIDEST_CELL - 1) + "…";
    }

    private void times() {
        List<TimeChoice> choices = proposal.timeChoices();
        if (choices.size() > 1) {
            terminal.result("");
            terminal.result("The times can be read in these ways:");
            for (TimeChoice choice : choices) {
                terminal.result("  " + choice.title() + (choice.assumed() ? " (assumed)" : "") + ": "
                        + Terminal.count(choice.readable(), "row") + ", " + Terminal.count(choice.onlyThis())
                        + " of them in no other way; " + choice.example() + " is " + choice.exampleAsRead()
                        + choice.reading()
                                .format()
                                .map(format -> "; time_format " + format)
                                .orElse(""));
            }
        }
    }

    private void decisions() {
        say("To decide:", proposal.decisions().stream().filter(Decision::needed).toList());
        say(
                "Worth a look:",
                proposal.decisions().stream()
                        .filter(decision -> !decision.needed())
                        .toList());
    }

    private void say(String title, List<Decision> decisions) {
        if (!decisions.isEmpty()) {
            terminal.result("");
            terminal.result(title);
            decisions.forEach(decision -> terminal.result("  - " + decision.sentence()));
        }
    }
}
