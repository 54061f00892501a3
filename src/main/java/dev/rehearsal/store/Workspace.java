package dev.rehearsal.store;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that keeps datasets, rules and what came of them. One process has it open at a time. What a method of its
 * parts returned from is on the disk; a kill, a power cut or a full disk costs at most what had not returned. Safe to use
 * from any thread, since one thread of its own does all the reading and writing. Closes itself when the process is asked
 * to end.
 */
public final class Workspace implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final WorkspaceFolder folder;
    private final @Nullable WorkspaceLock lock;
    private final Database database;
    private final Clock clock;
    private final Datasets datasets;
    private final Imports imports;
    private final SavedMappings mappings;
    private final Retention retention;
    private final Documents<Rule> rules;
    private final Documents<Campaign> campaigns;
    private final Documents<Journey> journeys;
    private final Documents<Template> templates;
    private final Reviewer reviewer;
    private final Packs packs;
    private final Runs runs;
    private final Scenarios scenarios;
    private final ReviewPolicy reviewPolicy;
    private final Approvals approvals;
    private final Thread atExit = new Thread(this::closeAtExit, "close workspace");
    private boolean closed;

    private Workspace(WorkspaceFolder folder, @Nullable WorkspaceLock lock, Database database, Clock clock)
            throws WorkspaceProblem {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
        this.clock = clock;
        this.datasets = new Datasets(database, clock);
        this.imports = new Imports(database, clock);
        this.mappings = new SavedMappings(database, clock);
        this.retention = new Retention(database, clock);
        this.rules = new Documents<>(database, clock, DocumentKind.RULE);
        this.campaigns = new Documents<>(database, clock, DocumentKind.CAMPAIGN);
        this.journeys = new Documents<>(database, clock, DocumentKind.JOURNEY);
        this.templates = new Documents<>(database, clock, DocumentKind.TEMPLATE);
        this.reviewer = new Reviewer(database);
        this.packs = new Packs(database, clock, new PackDocuments(rules, journeys, campaigns, templates));
        this.runs = new Runs(database, clock);
        this.scenarios = new Scenarios(database, clock);
        this.reviewPolicy = new ReviewPolicy(database);
        this.approvals = new Approvals(database, rules, campaigns, journeys, packs, scenarios, reviewPolicy);
        if (!database.isReadOnly()) {
            imports.settleUnfinished();
        }
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Makes the folder if need be and an empty workspace in it; refuses a folder that has one. */
    public static Workspace create(Path folder, Clock clock) throws WorkspaceProblem {
        WorkspaceFolder place = WorkspaceFolder.at(folder);
        if (place.holdsWorkspace()) {
            throw WorkspaceProblem.refused(
                    "There is a workspace in " + place.path() + " already; open it or choose another folder.");
        }
        place.make();
        return start(place, WorkspaceLock.take(place), clock, false, true);
    }

    /**
     * Opens the workspace of a folder; for reading only where the folder cannot be written to.
     *
     * @throws WorkspaceProblem when there is none, somebody else has it open, it is damaged, or a newer version made it
     */
    public static Workspace open(Path folder, Clock clock) throws WorkspaceProblem {
        WorkspaceFolder place = existing(folder);
        return place.isWritable() ? start(place, WorkspaceLock.take(place), clock, false, false) : look(place, clock);
    }

    /** Opens it so that nothing can be changed; several processes may do that at once. */
    public static Workspace openReadOnly(Path folder, Clock clock) throws WorkspaceProblem {
        return look(existing(folder), clock);
    }

    public static Workspace openOrCreate(Path folder, Clock clock) throws WorkspaceProblem {
        return WorkspaceFolder.at(folder).holdsWorkspace() ? open(folder, clock) : create(folder, clock);
    }

    /** The backups of the workspace in the folder, newest first. */
    public static List<Path> backups(Path folder) throws WorkspaceProblem {
        return Backups.of(WorkspaceFolder.at(folder));
    }

    /** Puts a backup in the place of what the folder holds, which is kept in its folder {@code damaged}. */
    public static void restore(Path folder, Path backup, Clock clock) throws WorkspaceProblem {
        WorkspaceFolder place = WorkspaceFolder.at(folder);
        WorkspaceLock lock = WorkspaceLock.take(place);
        try {
            Backups.restore(place, backup, clock);
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(backup, failed);
        } finally {
            release(lock);
        }
    }

    private static WorkspaceFolder existing(Path folder) throws WorkspaceProblem {
        WorkspaceFolder place = WorkspaceFolder.at(folder);
        if (!place.holdsWorkspace()) {
            throw WorkspaceProblem.refused(
                    "There is no workspace in " + place.path() + "; check the folder or create one there.");
        }
        return place;
    }

    private static Workspace look(WorkspaceFolder place, Clock clock) throws WorkspaceProblem {
        return start(place, WorkspaceLock.share(place), clock, true, false);
    }

    private static Workspace start(
            WorkspaceFolder place, @Nullable WorkspaceLock lock, Clock clock, boolean readOnly, boolean create)
            throws WorkspaceProblem {
        Workspace started = null;
        try {
            WorkspaceOpening opening = new WorkspaceOpening(place, clock, Migrations.ALL, readOnly);
            started = new Workspace(place, lock, create ? opening.create() : opening.open(), clock);
            return started;
        } finally {
            if (started == null) {
                release(lock);
            }
        }
    }

    private static void release(@Nullable WorkspaceLock lock) {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException failed) {
                LOG.warn("the lock of a workspace could not be closed", failed);
            }
        }
    }

    /** The name of its folder. */
    public String name() {
        return folder.name();
    }

    public Path folder() {
        return folder.path();
    }

    /** Whether it was opened for reading only, and every write is refused. */
    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    public Datasets datasets() {
        return datasets;
    }

    public Imports imports() {
        return imports;
    }

    public SavedMappings mappings() {
        return mappings;
    }

    /** For deleting events and customers for good. */
    public Retention retention() {
        return retention;
    }

    public Documents<Rule> rules() {
        return rules;
    }

    public Reviewer reviewer() {
        return reviewer;
    }

    public Documents<Campaign> campaigns() {
        return campaigns;
    }

    public Documents<Journey> journeys() {
        return journeys;
    }

    public Documents<Template> templates() {
        return templates;
    }

    public Packs packs() {
        return packs;
    }

    public Runs runs() {
        return runs;
    }

    public Scenarios scenarios() {
        return scenarios;
    }

    public ReviewPolicy reviewPolicy() {
        return reviewPolicy;
    }

    public Approvals approvals() {
        return approvals;
    }

    /** Copies all that it holds into a zip file in its folder {@code backups}, of which the newest are kept. */
    public Path backUp() throws WorkspaceProblem {
        return database.backUp(clock);
    }

    /** Waits for what has begun and lets go of the folder. Closing again does nothing. */
    @Override
    public synchronized void close() throws WorkspaceProblem {
        if (closed) {
            return;
        }
        closed = true;
        if (Thread.currentThread() != atExit) {
            forgetExit();
        }
        try {
            database.close();
        } finally {
            release(lock);
        }
    }

    private void forgetExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException endingAlready) {
            LOG.debug("closed while the process ends", endingAlready);
        }
    }

    private void closeAtExit() {
        try {
            close();
        } catch (WorkspaceProblem problem) {
            LOG.warn("the workspace could not be closed", problem);
        }
    }
}
