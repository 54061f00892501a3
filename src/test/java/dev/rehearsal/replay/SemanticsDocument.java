package dev.rehearsal.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page on semantics as paragraphs with examples. Reads strictly: behind an example every table has a label it knows,
 * and every mention of a scenario is an example or a line of further ones; whatever else is there is refused, so that no
 * table escapes the test.
 */
final class SemanticsDocument {
    /** A numbered heading with what is below it up to the next one. */
    record Paragraph(String number, List<Example> examples, List<Link> further) {}

    record Link(String title, String file) {}

    /** Tables by label; {@code until} as it is written, null where nothing is said. */
    record Example(
            Link link,
            Map<String, List<Map<String, String>>> tables,
            @Nullable String until) {
        List<Map<String, String>> rows(String label) {
            return tables.getOrDefault(label, List.of());
        }
    }

    private static final Pattern HEADING = Pattern.compile("#{2,3} (\\d+(?:\\.\\d+)?) .+");
    private static final Pattern LINK =
            Pattern.compile("\\[([^]]+)]\\(\\.\\./sample-data/scenarios/([a-z0-9-]+\\.json)\\)");
    private static final Pattern EXAMPLE = Pattern.compile("Example: " + LINK.pattern() + "\\.");
    private static final Pattern LABEL =
            Pattern.compile("(Customer|Events|Decisions|Messages|Effects|Journeys|Profiles):");
    private static final Pattern UNTIL = Pattern.compile("Replayed until (.+)\\.");
    private static final Pattern RULER = Pattern.compile("\\|(-+\\|)+");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private @Nullable Example example;
    private @Nullable String label;
    private @Nullable List<String> columns;

    private SemanticsDocument() {}

    static List<Paragraph> read(List<String> lines) {
        SemanticsDocument document = new SemanticsDocument();
        lines.forEach(document::read);
        document.endExample();
        return document.paragraphs;
    }

    private void read(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher begin = EXAMPLE.matcher(line);
        Matcher named = LABEL.matcher(line);
        Matcher until = UNTIL.matcher(line);
        if (heading.matches()) {
            endExample();
            paragraphs.add(new Paragraph(heading.group(1), new ArrayList<>(), new ArrayList<>()));
        } else if (begin.matches()) {
            endExample();
            example = new Example(new Link(begin.group(1), begin.group(2)), new LinkedHashMap<>(), null);
        } else if (line.startsWith("More: ")) {
            endExample();
            LINK.matcher(line)
                    .results()
                    .forEach(link -> paragraphs.getLast().further().add(new Link(link.group(1), link.group(2))));
        } else if (named.matches()) {
            begin(named.group(1), line);
        } else if (until.matches()) {
            example = new Example(current(line).link(), current(line).tables(), until.group(1));
        } else if (line.startsWith("|") && example != null) {
            row(line);
        } else if (LINK.matcher(line).find()) {
            throw new IllegalStateException("a scenario is named where no example begins: " + line);
        }
    }

    private void begin(String table, String line) {
        if (current(line).tables().put(table, new ArrayList<>()) != null) {
            throw new IllegalStateException("an example has two tables of one label: " + line);
        }
        label = table;
        columns = null;
    }

    private void row(String line) {
        if (label == null) {
            throw new IllegalStateException("a table of an example has no label: " + line);
        }
        if (RULER.matcher(line).matches()) {
            return;
        }
        List<String> cells = List.of(line.substring(1).split("\\|")).stream()
                .map(String::strip)
                .toList();
        if (columns == null) {
            columns = cells;
            return;
        }
        if (cells.size() != columns.size()) {
            throw new IllegalStateException("a row has not as many cells as its table: " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        current(line)
                .tables()
                .computeIfAbsent(label, unseen -> new ArrayList<>())
                .add(row);
    }

    private Example current(String line) {
        if (example == null) {
            throw new IllegalStateException("this belongs to an example, and there is none: " + line);
        }
        return example;
    }

    private void endExample() {
        if (example != null) {
            paragraphs.getLast().examples().add(example);
        }
        example = null;
        label = null;
        columns = null;
    }
}
