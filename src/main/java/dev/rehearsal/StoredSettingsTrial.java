package dev.rehearsal;

import dev.rehearsal.event.Instants;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.replay.MessageReason;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.shell.SettingsTrial;
import dev.rehearsal.ui.shell.WorkspaceSettings;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Replays the rules of a workspace, as they were edited last, with other settings. */
final class StoredSettingsTrial implements SettingsTrial {
    private final Workspace workspace;
    private final KeptLog logs;
    private @Nullable ReplayMemory memory;

    StoredSettingsTrial(Workspace workspace, KeptLog logs) {
        this.workspace = workspace;
        this.logs = logs;
    }

    @Override
    public List<String> datasets() throws WorkspaceProblem {
        return workspace.datasets().list().stream()
                .filter(dataset -> dataset.firstTime() != Instants.NONE)
                .map(Dataset::name)
                .toList();
    }

    @Override
    public Counts counts(String name, WorkspaceSettings settings, Progress progress) throws WorkspaceProblem {
        Dataset dataset = workspace.datasets().find(name).orElseThrow();
        EventLog log = logs.of(dataset, ForkJoinPool.commonPool(), progress);
        MessageTable messages = Replay.bind(workspace.packs().newest().withSettings(settings.inPack()), memory(log))
                .run(ReplayOptions.DEFAULT, progress, ForkJoinPool.commonPool())
                .messages();
        if (progress.cancelled()) {
            throw new CancellationException("newer settings have come");
        }
        return count(messages);
    }

    private synchronized ReplayMemory memory(EventLog log) {
        ReplayMemory known = memory;
        if (known == null || known.log() != log) {
            known = new ReplayMemory(log);
            memory = known;
        }
        return known;
    }

    /** Nothing but quiet hours moves a message away from when it was due first (semantics §6.2). */
    private static Counts count(MessageTable messages) {
        long sent = 0;
        long held = 0;
        long blocked = 0;
        for (int row = 0; row < messages.size(); row++) {
            MessageStatus status = messages.status(row);
            boolean isSent = status == MessageStatus.SENT;
            sent += isSent ? 1 : 0;
            boolean goesOut = isSent || status == MessageStatus.SCHEDULED;
            held += goesOut && messages.at(row) > messages.due(row) ? 1 : 0;
            blocked += messages.reason(row) == MessageReason.FREQUENCY_CAP ? 1 : 0;
        }
        return new Counts(sent, held, blocked);
    }
}
