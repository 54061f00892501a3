package dev.rehearsal.detect;

import dev.rehearsal.ingest.CellType;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.Dialect;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.ingest.TimeReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Encodings.Guess encoding = Encodings.of(excerpt);
        List<String> texts = texts(excerpt, encoding);
        Dialect dialect = dialect(texts.getFirst(), encoding);
        List<String> names = ColumnTitles.of(texts.getFirst(), dialect);
        Scan.Result scan = Scan.of(texts, dialect, names);
        if (scan.rows() == 0) {
            throw new InputProblem(source.name(), 0, "", "", "there are no rows in it", "choose another file");
        }
        Extent extent = new Extent(scan.rows(), scan.badRows(), excerpt.whole());
        new FileFindings(findings, excerpt, extent).say();
        return new ColumnProposing(question, source, dialect, scan.columns(), extent, findings).propose();
    }

    private List<String> texts(Excerpt excerpt, Encodings.Guess encoding) {
        var charset = question.dialect().map(Dialect::encoding).orElse(encoding.charset());
        findings.add(encoding.evidence());
        List<String> texts = new ArrayList<>();
        for (byte[] part : excerpt.parts()) {
            texts.add(new String(part, charset));
        }
        texts.set(0, texts.getFirst().replaceFirst("^\uFEFF", ""));
        return texts;
    }

    private Dialect dialect(String text, Encodings.Guess encoding) {
        if (question.dialect().isPresent()) {
            return question.dialect().get();
        }
        Dialects.Guess guess = Dialects.of(text, encoding.charset());
        guess.evidence().forEach(findings::add);
        Headers.Guess header = Headers.of(text, guess.dialect(), Vocabulary.COLUMNS.names());
        findings.add(header.evidence());
        return guess.dialect().withHeader(header.hasHeader());
    }
}
