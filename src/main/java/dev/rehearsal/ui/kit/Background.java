package dev.rehearsal.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work beside the window and brings its result back to it. Owns the only threads of the window and the only way
 * back to its own thread.
 *
 * <p>All methods are called on the window's thread, and so is every {@code done} and {@code failed}. No thread is ever
 * interrupted, since an interrupt inside the database closes it for everybody: work that is cancelled finds out through
 * its {@link dev.rehearsal.log.Progress}.
 */
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int SECONDS_TO_FINISH = 20;

    private final Executor quick;
    private final Executor queue;
    private final Executor window;
    private final LongSupplier nanoClock;
    private final Map<String, Job> latest = new HashMap<>();
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ObservableList<Job> jobsToRead = FXCollections.unmodifiableObservableList(jobs);

    /**
     * @param quick runs what {@link #latest} is given
     * @param queue runs what {@link #queue} is given, in order
     * @param window runs what has to happen on the window's thread
     */
    public Background(Executor quick, Executor queue, Executor window, LongSupplier nanoClock) {
        this.quick = quick;
        this.queue = queue;
        this.window = window;
        this.nanoClock = nanoClock;
    }

    /** Two threads for short work, one for long work, and the JavaFX thread for results. */
    public static Background onThreads() {
        return new Background(threads("quick", 2), threads("queue", 1), Platform::runLater, System::nanoTime);
    }

    /**
     * Runs short work of which only the newest result matters: a filter while it is typed, a page while one scrolls. An
     * earlier call of the same name is cancelled and its result never arrives.
     */
    public <T> Job latest(String name, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        Job job = new Job(name, window, nanoClock);
        Job before = latest.put(name, job);
        if (before != null) {
            before.cancel();
        }
        quick.execute(() -> job.run(
                work,
                result -> {
                    if (latest.remove(name, job)) {
                        done.accept(result);
                    }
                },
                problem -> {
                    if (latest.remove(name, job)) {
                        failed.accept(problem);
                    }
                }));
        return job;
    }

    /**
     * Queues long work, shown to the user with its progress and a way to cancel it. Runs after what was queued before.
     * {@code done} also gets what cancelled work returns: a part that it kept, for instance. Work that throws
     * {@link java.util.concurrent.CancellationException} ends without a call.
     */
    public <T> Job queue(String name, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        Job job = new Job(name, window, nanoClock);
        jobs.add(job);
        job.stateProperty().addListener((state, before, now) -> {
            if (now.isOver()) {
                jobs.remove(job);
            }
        });
        queue.execute(() -> job.run(work, done, failed));
        return job;
    }

    /** The long work that is waiting or running, in order. */
    public ObservableList<Job> jobs() {
        return jobsToRead;
    }

    /** Asks everything to stop; what short work still finds never arrives. */
    public void cancelAll() {
        List.copyOf(jobs).forEach(Job::cancel);
        latest.values().forEach(Job::cancel);
        latest.clear();
    }

    /** Asks everything to stop and waits until it did, so that nothing writes to a workspace that is being closed. */
    @Override
    public void close() {
        cancelAll();
        finish(quick);
        finish(queue);
    }

    private static void finish(Executor executor) {
        if (!(executor instanceof ExecutorService service)) {
            return;
        }
        service.shutdown();
        try {
            if (!service.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("A task did not stop within {} seconds of being asked to", SECONDS_TO_FINISH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService threads(String name, int count) {
        return Executors.newFixedThreadPool(
                count,
                Thread.ofPlatform().name("rehearsal-" + name + "-", 1).daemon().factory());
    }
}
