package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.KnownLayouts;
import dev.rehearsal.detect.Proposal;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.FileSample;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Preview;
import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * A file as it is read at the moment: its first rows, what is proposed for it, what the marketer made of that, and what
 * becomes of the rows. The preview is that of the mapping before until the new one is there.
 */
record Reading(Source source, Asked asked, Proposal proposal, FileSample sample, Mapping mapping, Preview preview) {
    /** How many rows are shown. */
    static final int ROWS = 100;

    /** Looks at a file anew; {@code decided} makes a mapping of the proposal. */
    static Reading of(Source source, Asked asked, KnownLayouts layouts, Function<Proposal, Mapping> decided)
            throws IOException, InputProblem {
        Proposal proposal = asked.about(source, layouts);
        FileSample sample = FileSample.of(source, proposal.dialect(), ROWS);
        Mapping mapping = decided.apply(proposal);
        return new Reading(source, asked, proposal, sample, mapping, Preview.of(sample, mapping));
    }

    DataKind kind() {
        return mapping.kind().orElse(DataKind.EVENTS);
    }

    Dialect dialect() {
        return sample.dialect();
    }

    Reading withMapping(Mapping other) {
        return new Reading(source, asked, proposal, sample, other, preview);
    }

    /** The same rows as this mapping reads them. */
    Reading read(Mapping other) {
        return new Reading(source, asked, proposal, sample, other, Preview.of(sample, other));
    }

    /** The first rows as another dialect cuts them, before anything new is proposed. */
    Reading cut(Dialect other) throws IOException, InputProblem {
        FileSample rows = FileSample.of(source, other, ROWS);
        return new Reading(source, asked, proposal, rows, mapping, Preview.of(rows, mapping.withDialect(other)));
    }

    /** Those of the first rows that would be left out. */
    List<Reject> rejects() {
        return preview.rows().stream()
                .filter(Preview.RejectedRow.class::isInstance)
                .map(row -> ((Preview.RejectedRow) row).reject())
                .toList();
    }
}
