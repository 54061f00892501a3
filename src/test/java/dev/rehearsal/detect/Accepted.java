package dev.rehearsal.detect;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Instants;
import dev.rehearsal.event.Value;
import dev.rehearsal.ingest.EventImport;
import dev.rehearsal.ingest.EventReceiver;
import dev.rehearsal.ingest.ImportSummary;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.ProfileImport;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RowLines;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.EventBatch;
import dev.rehearsal.log.Profiles;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A file whose proposal was accepted as it is: written as a mapping file, read again, and imported by. */
final class Accepted implements EventReceiver {
    final List<Event> events = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    private final Path file;
    final Proposal proposal;
    final Mapping mapping;

    private Accepted(Path file, Proposal proposal) throws InputProblem {
        this.file = file;
        this.proposal = proposal;
        this.mapping = Mapping.parse("mapping.json", proposal.mapping().toJson());
    }

    /** The events of a fixture, named as in the folder {@code layouts}. */
    static Accepted fixture(String name) throws Exception {
        Path path = Path.of(Accepted.class.getResource("/layouts/" + name).toURI());
        return events(path);
    }

    static Accepted events(Path path) throws IOException, InputProblem {
        Accepted accepted = new Accepted(path, Detection.of(Source.file(path)));
        ImportSummary summary =
                new EventImport(List.of(Source.file(path)), accepted.mapping, accepted, Progress.NONE).run();
        if (!summary.columnsLeftOut().isEmpty()) {
            throw new AssertionError("silently left out: " + summary.columnsLeftOut());
        }
        return accepted;
    }

    static Proposal proposed(Path folder, String name, String text) throws IOException, InputProblem {
        return proposed(folder, name, text, StandardCharsets.UTF_8);
    }

    static Proposal proposed(Path folder, String name, String text, Charset charset) throws IOException, InputProblem {
        Path path = folder.resolve(name);
        Files.write(path, text.getBytes(charset));
        return Detection.of(Source.file(path));
    }

    static Profiles profiles(String name) throws Exception {
        Path path = Path.of(Accepted.class.getResource("/layouts/" + name).toURI());
        Accepted accepted = new Accepted(path, Detection.of(Source.file(path)));
        return new ProfileImport(List.of(Source.file(accepted.file)), accepted.mapping, accepted, Progress.NONE)
                .run()
                .profiles();
    }

    @Override
    public void batch(EventBatch batch, RowLines lines) {
        for (int row = 0; row < batch.size(); row++) {
            Map<Field, Value> fields = new TreeMap<>();
            int at = row;
            batch.fields().forEach((field, column) -> {
                Value value = column.at(at);
                if (value != null) {
                    fields.put(field, value);
                }
            });
            events.add(new Event(
                    batch.ids().textAt(row),
                    text(batch.customers().at(row)),
                    text(batch.types().at(row)),
                    batch.times()[row],
                    fields));
        }
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value.display();
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }

    /** {@code id customer type time} of each event. */
    List<String> lines() {
        return events.stream()
                .map(event -> event.id() + " " + event.customerId() + " " + event.type() + " "
                        + Instants.format(event.time()))
                .toList();
    }

    /** A field of an event by its place in the file, as people see it; empty where it is missing. */
    String field(int event, String name) {
        return text(events.get(event).field(new Field(name)));
    }

    String layout() {
        return proposal.mapping().layout().orElse("");
    }

    String target(String column) {
        return proposal.columns().stream()
                .filter(one -> one.name().equals(column))
                .map(ColumnProposal::target)
                .findFirst()
                .orElse("no such column");
    }
}
