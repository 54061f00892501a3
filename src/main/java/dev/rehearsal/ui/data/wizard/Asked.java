package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.Detection;
import dev.rehearsal.detect.KnownLayout;
import dev.rehearsal.detect.Proposal;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.util.Optional;

/** How a file is to be looked at, where that is not left to what is detected. */
record Asked(Optional<Dialect> dialect, Optional<KnownLayout> layout) {
    static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty());

    Asked as(Dialect other) {
        return new Asked(Optional.of(other), layout);
    }

    Asked as(KnownLayout other) {
        return new Asked(dialect, Optional.of(other));
    }

    Proposal about(Source source) throws IOException, InputProblem {
        if (layout.isPresent()) {
            return Detection.of(source, dialect, layout.get());
        }
        return dialect.isPresent() ? Detection.of(source, dialect.get()) : Detection.of(source);
    }
}
