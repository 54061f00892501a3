package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.Proposal;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.FileSample;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Preview;
import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.util.function.Function;

/**
 * A file as it is read at the moment: its first rows, what is proposed for it, what the marketer made of that, and what
 * becomes of the rows. The preview is that of the mapping before until the new one is there.
 */
record Reading(
        Source source, Asked asked, Proposal proposal, FileSample sample, Mapping mapping, Preview preview) {
    /** How many rows are shown. */
    static final int ROWS = 100;

    /** Looks at a file anew; {@code decided} makes a mapping of the proposal. */
    static Reading of(Source source, Asked asked, Function<Proposal, Mapping> decided)
            throws IOException, InputProblem {
        Proposal proposal = asked.about(source);
        FileSample sample = FileSample.of(source, proposal.dialect(), ROWS);
        Mapping mapping = decided.apply(proposal);
        return new Reading(source, asked, proposal, sample, mapping, Preview.of(sample, source, mapping));
    }

    DataKind kind() {
        return mapping.kind().orElse(DataKind.EVENTS);
    }

    Dialect dialect() {
        return proposal.dialect();
    }

    Reading withMapping(Mapping other) {
        return new Reading(source, asked, proposal, sample, other, preview);
    }

    /** The same rows as this mapping reads them. */
    Reading read(Mapping other) {
        return new Reading(source, asked, proposal, sample, other, Preview.of(sample, source, other));
    }
}
