package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.Detection;
import dev.rehearsal.detect.KnownLayout;
import dev.rehearsal.detect.KnownLayouts;
import dev.rehearsal.detect.Proposal;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import java.io.IOException;
import java.util.Optional;

/** How a file is to be looked at, where that is not left to what is detected. */
record Asked(Optional<Dialect> dialect, Optional<KnownLayout> layout, Optional<DataKind> kind) {
    static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty(), Optional.empty());

    Asked as(Dialect other) {
        return new Asked(Optional.of(other), layout, kind);
    }

    /** As an export of this tool, whose rows are what the tool exports; or by what names and values look like. */
    Asked as(Optional<KnownLayout> other) {
        return new Asked(dialect, other, Optional.empty());
    }

    Asked as(DataKind other) {
        return new Asked(dialect, Optional.empty(), Optional.of(other));
    }

    Proposal about(Source source, KnownLayouts layouts) throws IOException, InputProblem {
        Detection.Question question = Detection.with(layouts);
        question = dialect.isPresent() ? question.dialect(dialect.get()) : question;
        question = layout.isPresent() ? question.layout(layout.get()) : question;
        return (kind.isPresent() ? question.kind(kind.get()) : question).propose(source);
    }
}
