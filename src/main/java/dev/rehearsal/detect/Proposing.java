package dev.rehearsal.detect;

import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import java.io.IOException;

/** One look at one file, from its bytes to the proposal. Used once. */
final class Proposing {
    private final Detection.Question question;
    private final Source source;
    private final Findings findings = new Findings();

    Proposing(Detection.Question question, Source source) {
        this.question = question;
        this.source = source;
    }

    Proposal propose() throws IOException, InputProblem {
        Excerpt excerpt = Excerpt.of(source);
        Dialect dialect = dialect(excerpt);
        Scan.Result scan = Scan.of(excerpt, dialect);
        if (scan.rows() == 0) {
            throw new InputProblem(source.name(), 0, "", "", "there are no rows in it", "choose another file");
        }
        Extent extent = new Extent(scan.rows(), scan.badRows(), excerpt.whole());
        new FileFindings(findings, excerpt, extent).say();
        return new ColumnProposing(question, source, dialect, scan.columns(), extent, findings).propose();
    }

    private Dialect dialect(Excerpt excerpt) throws IOException, InputProblem {
        Encodings.Guess encoding = Encodings.of(excerpt);
        findings.add(encoding.evidence());
        if (question.dialect().isPresent()) {
            return question.dialect().get();
        }
        Dialects.Guess guess = Dialects.of(excerpt, encoding.charset());
        guess.evidence().forEach(findings::add);
        Headers.Guess header = Headers.of(excerpt, guess.dialect(), Vocabulary.COLUMNS.names());
        findings.add(header.evidence());
        return guess.dialect().withHeader(header.hasHeader());
    }
}
