package dev.rehearsal.store;

import dev.rehearsal.ingest.DataKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an import did. {@code added} counts the rows that brought something new, {@code replaced} the profiles of customers
 * who had one from an earlier import, {@code duplicates} the rows that were skipped because their event id, or within
 * one import their customer, had been there before; {@code alike} counts those without an
 * event id that are the same to the byte as an earlier row and were kept. {@code mapping} is the JSON of the mapping.
 */
public record ImportRecord(
        long id,
        long datasetId,
        DataKind kind,
        ImportState state,
        List<ImportedFile> files,
        String mapping,
        Instant startedAt,
        Optional<Instant> finishedAt,
        long rows,
        long added,
        long replaced,
        long duplicates,
        long rejects,
        long alike) {
    public ImportRecord {
        files = List.copyOf(files);
    }

    /** Whether the other one was of files with the same contents for the same dataset. */
    boolean isOfTheSameFiles(ImportRecord other) {
        return datasetId == other.datasetId && kind == other.kind && digests().equals(other.digests());
    }

    private List<String> digests() {
        return files.stream().map(ImportedFile::sha256).toList();
    }

    /** This one, as if it had also added what an earlier one of the same files had added before it was broken off. */
    ImportRecord goingOnFrom(ImportRecord broken) {
        return new ImportRecord(
                id,
                datasetId,
                kind,
                state,
                files,
                mapping,
                startedAt,
                finishedAt,
                rows,
                added + broken.added,
                replaced,
                duplicates - Math.min(duplicates, broken.added),
                rejects,
                alike + broken.alike);
    }
}
