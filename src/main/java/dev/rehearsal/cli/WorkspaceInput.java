package dev.rehearsal.cli;

import dev.rehearsal.ingest.Reject;
import dev.rehearsal.ingest.RejectReceiver;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.report.LeftOut;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.HeldImports;
import dev.rehearsal.store.ImportRecord;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace holds: all of its datasets or one, what their imports left out, and its rules where no pack is named.
 * The workspace is only looked at.
 */
final class WorkspaceInput implements Input {
    private static final int PAGE = 1_000;

    private final Terminal terminal;
    private final Workspace workspace;
    private final @Nullable Path pack;
    private final @Nullable String dataset;

    WorkspaceInput(Terminal terminal, Path folder, @Nullable Path pack, @Nullable String dataset)
            throws WorkspaceProblem {
        this.terminal = terminal;
        this.pack = pack;
        this.dataset = dataset;
        this.workspace = Workspace.openReadOnly(folder, Clock.systemUTC());
    }

    @Override
    public RulePack rules() throws IOException, CommandFailure, WorkspaceProblem {
        return pack == null ? ownRules() : PackFile.read(pack);
    }

    /** What is approved, as an export would write it; as long as nothing is, what was edited last. */
    private RulePack ownRules() throws CommandFailure, WorkspaceProblem {
        RulePack approved = workspace.packs().approved();
        if (!approved.rules().isEmpty() || !approved.journeys().isEmpty()) {
            terminal.say("The rules are the approved ones of the workspace " + workspace.name() + ": "
                    + Terminal.count(approved.rules().size(), "rule") + ".");
            return approved;
        }
        RulePack newest = workspace.packs().newest();
        if (newest.rules().isEmpty() && newest.journeys().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.WRONG_INPUT,
                    workspace.folder()
                            + ": the workspace has no rules; import a pack in its Packs view, or name one with "
                            + "--pack.");
        }
        terminal.say("Nothing is approved in the workspace " + workspace.name()
                + " yet, so the rules are the newest version of each: "
                + Terminal.count(newest.rules().size(), "rule") + ".");
        return newest;
    }

    @Override
    public String nameOfRules() {
        return pack == null ? workspace.name() : String.valueOf(pack.getFileName());
    }

    @Override
    public LogFiles.Loaded log(RejectReceiver rejects) throws IOException, CommandFailure, WorkspaceProblem {
        List<Long> ids = datasets();
        HeldImports imports = workspace.imports().held(ids);
        for (ImportRecord held : imports.all()) {
            hand(held, rejects);
        }
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            EventLog log =
                    workspace.datasets().load(ids, pool, new TerminalProgress(terminal, "reading the workspace"));
            LeftOut leftOut = new LeftOut(log.duplicates() + imports.duplicates(), imports.rejects());
            return new LogFiles.Loaded(log, leftOut, false);
        }
    }

    private List<Long> datasets() throws CommandFailure, WorkspaceProblem {
        List<Long> ids = workspace.datasets().list().stream()
                .filter(candidate -> dataset == null || candidate.name().equals(dataset))
                .map(Dataset::id)
                .toList();
        if (ids.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.WRONG_INPUT,
                    workspace.folder() + ": the workspace has no dataset"
                            + (dataset == null ? "" : " named “" + dataset + "”")
                            + "; import one with 'rehearsal import'.");
        }
        return ids;
    }

    private void hand(ImportRecord held, RejectReceiver rejects) throws IOException, WorkspaceProblem {
        List<Reject> page = workspace.imports().rejects(held.id(), 0, PAGE);
        for (int from = 0; !page.isEmpty(); page = workspace.imports().rejects(held.id(), from, PAGE)) {
            for (Reject reject : page) {
                rejects.reject(reject);
            }
            from += page.size();
        }
    }

    @Override
    public void close() throws WorkspaceProblem {
        workspace.close();
    }
}
