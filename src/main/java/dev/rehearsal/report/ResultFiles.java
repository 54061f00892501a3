package dev.rehearsal.report;

import dev.rehearsal.replay.ReplayResult;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * The result of a replay as files, the same bytes for the same result on every machine: UTF-8, comma, LF, rows sorted
 * by their columns. Ids are written as they are, since other programs compare these files.
 */
public final class ResultFiles {
    public static final String REJECTS = "rejects.csv";
    public static final String SUMMARY = "summary.json";

    private ResultFiles() {}

    /**
     * Writes every file but that of the rejects, which whoever read the log has begun, side by side on the pool; returns
     * the summary.
     */
    public static Summary write(
            WholeFiles files,
            ReplayResult result,
            LeftOut leftOut,
            Duration loading,
            Duration replaying,
            ExecutorService pool)
            throws IOException {
        long begin = System.nanoTime();
        files.outdate(REJECTS);
        ResultTables tables = new ResultTables(files, result);
        Future<Tally> tally = pool.submit(() -> Tally.of(result));
        together(
                pool,
                List.of(tables::decisions, tables::messages, tables::effects, tables::profiles, tables::journeys));
        Elapsed elapsed = new Elapsed(loading, replaying, Duration.ofNanos(System.nanoTime() - begin));
        Summary summary = new Summary(result, finished(tally), leftOut, elapsed);
        try (Writer out = files.open(SUMMARY)) {
            out.write(summary.toJson());
        }
        return summary;
    }

    @FunctionalInterface
    private interface Part {
        void write() throws IOException;
    }

    /** Ends when all parts have, so that no file is still written to when one of them failed. */
    private static void together(ExecutorService pool, List<Part> parts) throws IOException {
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (Part part : parts) {
            calls.add(() -> {
                part.write();
                return true;
            });
        }
        try {
            for (Future<Boolean> ended : pool.invokeAll(calls)) {
                finished(ended);
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("the writing of a result was interrupted", interrupted);
        }
    }

    private static <T> T finished(Future<T> part) throws IOException {
        try {
            return part.get();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("the writing of a result was interrupted", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("a result could not be written", failed.getCause());
        }
    }
}
