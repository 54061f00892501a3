package dev.rehearsal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Every value of every profile is a word of its own, so that it can be looked for in a report. */
class PersonalDataProperties {
    private static final String HEADER =
            "customer_id,email,first_name,last_name,segments,custom_attributes.city,custom_attributes.phone,preferences.colour\n";
    private static final List<Field> FIELDS = List.of(
            Field.CUSTOMER_ID,
            Field.EMAIL,
            Field.FIRST_NAME,
            Field.LAST_NAME,
            Field.SEGMENTS,
            new Field("custom_attributes.city"),
            new Field("custom_attributes.phone"),
            new Field("preferences.colour"));

    private static String word(int customer, int field, int seed) {
        String word = "q%dz%dx%d".formatted(seed, field, customer);
        return field == 1 ? word + "@shop.example" : word;
    }

    private static Summary run(int customers, int seed) {
        StringBuilder events = new StringBuilder("event_id,customer_id,event_type,timestamp\n");
        StringBuilder profiles = new StringBuilder(HEADER);
        for (int customer = 0; customer < customers; customer++) {
            List<String> cells = new ArrayList<>();
            for (int field = 0; field < FIELDS.size(); field++) {
                cells.add(word(customer, field, seed));
            }
            profiles.append(String.join(",", cells)).append('\n');
            events.append(
                    "e%d,%s,purchase,2026-03-0%dT09:00:00Z%n".formatted(customer, cells.getFirst(), 1 + customer % 9));
        }
        String pack = """
                {"format": "rehearsal-pack/1", "rules": [
                  {"rule_id": "one", "name": "One", "trigger_type": "behavioral",
                   "conditions": [{"any": [
                     {"field": "event_type", "operator": "equals", "value": "purchase"},
                     {"source": "profile", "field": "customer_id", "operator": "equals", "value": "%s"},
                     {"not": {"source": "profile", "field": "email", "operator": "in_list", "value": ["%s"]}},
                     {"source": "profile", "field": "last_name", "operator": "starts_with", "value": "%s"}]}],
                   "actions": [{"type": "send_email", "template_id": "hello"}]}]}
                """.formatted(word(0, 0, seed), word(0, 1, seed), word(0, 3, seed));
        try {
            Path folder = Files.createTempDirectory("reported");
            return ReportedRuns.of(
                    Files.writeString(folder.resolve("pack.json"), pack),
                    Files.writeString(folder.resolve("events.csv"), events),
                    Files.writeString(folder.resolve("profiles.csv"), profiles));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String everything(Summary summary, ReportOptions options) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfReport.write(pdf, summary, options);
            try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
                return HtmlReport.of(summary, options)
                        + new PDFTextStripper().getText(document).replaceAll("\\s", "")
                        + document.getDocumentInformation().getTitle();
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Property(tries = 12)
    void nothingOfAProfileIsSaidUnlessItsFieldWasAskedFor(
            @ForAll @IntRange(min = 1, max = 12) int customers,
            @ForAll @IntRange(max = 9) int seed,
            @ForAll Set<@IntRange(max = 7) Integer> asked) {
        Set<Field> personal = new TreeSet<>();
        asked.forEach(place -> personal.add(FIELDS.get(place)));
        Summary summary = run(customers, seed);
        String report = everything(summary, new ReportOptions(ReportOptions.PLAIN.sections(), personal));
        Map<String, Boolean> expected = new LinkedHashMap<>();
        for (int customer = 0; customer < customers; customer++) {
            for (int field = 0; field < FIELDS.size(); field++) {
                expected.put(word(customer, field, seed), personal.contains(FIELDS.get(field)));
            }
        }
        expected.forEach((word, shown) -> {
            if (shown) {
                assertThat(report).contains(word);
            } else {
                assertThat(report).doesNotContainPattern("\\b" + word + "\\b");
            }
        });
    }
}
