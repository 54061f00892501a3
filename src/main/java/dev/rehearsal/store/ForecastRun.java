package dev.rehearsal.store;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.EventImport;
import dev.rehearsal.ingest.ImportSummary;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.ProfileImport;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/** One forecast: the files read as an import would, up to a limit, against what the dataset holds. Writes nothing. */
final class ForecastRun {
    private final Database database;
    private final Optional<Long> datasetId;
    private final List<Source> sources;
    private final Mapping mapping;
    private final DataKind kind;
    private final long limitBytes;
    private final Executor executor;
    private final Progress progress;
    private final Tally reasons = new Tally("other reasons");

    ForecastRun(
            Database database,
            Optional<Long> datasetId,
            List<Source> sources,
            Mapping mapping,
            long limitBytes,
            Executor executor,
            Progress progress) {
        this.database = database;
        this.datasetId = datasetId;
        this.sources = List.copyOf(sources);
        this.mapping = mapping;
        this.kind = mapping.kind().orElse(DataKind.EVENTS);
        this.limitBytes = limitBytes;
        this.executor = executor;
        this.progress = progress;
    }

    /** Ends the reading where the limit is reached. */
    private static final class UpToLimit implements Progress {
        private final Progress watched;
        private final double share;
        private double read;
        private boolean reached;

        /** @param share how much of all bytes may be read */
        UpToLimit(Progress watched, double share) {
            this.watched = watched;
            this.share = share;
        }

        @Override
        public void at(long done, long total) {
            read = total == 0 ? 0 : (double) done / total;
            reached |= read >= share;
            watched.at(done, share < 1 ? Math.round(total * share) : total);
        }

        @Override
        public boolean cancelled() {
            return (share < 1 && reached) || watched.cancelled();
        }
    }

    Forecast run() throws WorkspaceProblem, InputProblem {
        List<ImportedBefore> before = ImportsBefore.of(database, datasetId, sources);
        KnownRows known =
                datasetId.isPresent() ? KnownRows.of(database, datasetId.get(), kind, executor) : KnownRows.none();
        try {
            long bytes = 0;
            for (Source source : sources) {
                Optional<Path> path = source.path().filter(Files::exists);
                bytes += path.isPresent() ? Files.size(path.get()) : 0;
            }
            UpToLimit limit = new UpToLimit(progress, bytes <= limitBytes ? 1 : (double) limitBytes / bytes);
            Forecast forecast = kind == DataKind.EVENTS
                    ? events(known, limit, bytes, before)
                    : profiles(known, limit, bytes, before);
            if (progress.cancelled()) {
                throw new CancellationException("the forecast was cancelled");
            }
            return forecast;
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(
                    sources.isEmpty() ? Path.of("") : sources.getFirst().path().orElse(Path.of("")), failed);
        }
    }

    private Forecast events(KnownRows known, UpToLimit limit, long bytes, List<ImportedBefore> before)
            throws IOException, InputProblem, WorkspaceProblem {
        RowNames names = datasetId.isPresent()
                ? RowNames.of(database, datasetId.get(), kind, sources)
                : RowNames.ofNewDataset(sources);
        ForecastCounts counts = new ForecastCounts(known, reasons);
        ImportSummary summary = new EventImport(sources, mapping, counts, limit, names::has, executor).run();
        double factor = factor(limit);
        return new Forecast(
                kind,
                !limit.reached || limit.share >= 1,
                Math.round(bytes / factor),
                bytes,
                Math.round(summary.rows() * factor),
                Math.round(counts.added() * factor),
                0,
                Math.round(counts.alreadyThere() * factor),
                Math.round(counts.repeated() * factor),
                Math.round(Math.min(summary.repeated(), counts.added()) * factor),
                Math.round(summary.rejects() * factor),
                reasons.times(factor),
                counts.customers(),
                counts.newCustomers(),
                counts.firstTime(),
                counts.lastTime(),
                counts.types().times(factor),
                summary.columnsLeftOut(),
                summary.problems(),
                before);
    }

    private static double factor(UpToLimit limit) {
        return limit.share < 1 && limit.reached && limit.read > 0 ? 1 / limit.read : 1;
    }

    private Forecast profiles(KnownRows known, UpToLimit limit, long bytes, List<ImportedBefore> before)
            throws IOException, InputProblem {
        ProfileImport.Result read =
                new ProfileImport(sources, mapping, reject -> reasons.add(reject.reason(), 1), limit).run();
        int fresh = known.newCustomers(read.profiles().customerIds());
        int all = read.profiles().size();
        double factor = factor(limit);
        return new Forecast(
                kind,
                !limit.reached || limit.share >= 1,
                Math.round(bytes / factor),
                bytes,
                Math.round(read.summary().rows() * factor),
                Math.round(fresh * factor),
                Math.round((all - fresh) * factor),
                0,
                Math.round(read.duplicates() * factor),
                0,
                Math.round(read.summary().rejects() * factor),
                reasons.times(factor),
                all,
                fresh,
                Instants.NONE,
                Instants.NONE,
                Map.of(),
                read.summary().columnsLeftOut(),
                read.summary().problems(),
                before);
    }
}
