package dev.rehearsal.ui.kit.review;

import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Replay;
import dev.rehearsal.replay.ReplayMemory;
import dev.rehearsal.replay.ReplayOptions;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.rule.WordDiff;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.Document;
import dev.rehearsal.store.DocumentRemoval.Removed;
import dev.rehearsal.store.Documents;
import dev.rehearsal.store.Standing;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Reversible;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;

/** The review of one kind of documents of a workspace. */
public final class StoredReview<T> implements ReviewDesk {
    private final Workspace workspace;
    private final KeptLog logs;
    private final Reviewable<T> reviewable;
    private final Documents<T> documents;
    private final ReviewReading<T> reading;
    private String person;

    /** @param person in whose name things are done until it is changed */
    public StoredReview(Workspace workspace, KeptLog logs, Reviewable<T> reviewable, String person) {
        this.workspace = workspace;
        this.logs = logs;
        this.reviewable = reviewable;
        this.documents = reviewable.documents();
        this.reading = new ReviewReading<>(workspace, reviewable);
        this.person = person;
    }

    @Override
    public String noun() {
        return reviewable.noun();
    }

    @Override
    public ReviewFile open(String id) throws WorkspaceProblem {
        return reading.file(documents.open(id));
    }

    @Override
    public Differences differences(String id, int before, int after) throws WorkspaceProblem {
        T old = documents.content(id, before);
        T young = documents.content(id, after);
        return new Differences(
                before,
                after,
                WordDiff.between(reviewable.sentence(old), reviewable.sentence(young)),
                reviewable.changes(old, young));
    }

    @Override
    public synchronized Reversible submit(String id, String comment) throws WorkspaceProblem {
        List<String> errors = reading.errors(id);
        if (!errors.isEmpty()) {
            throw WorkspaceProblem.refused(
                    "The " + reviewable.noun() + " cannot be submitted yet. " + errors.getFirst());
        }
        return taken(id, () -> documents.submit(id, person, comment));
    }

    @Override
    public synchronized Reversible sendBack(String id, String comment) throws WorkspaceProblem {
        return taken(id, () -> documents.sendBack(id, person, comment));
    }

    @Override
    public synchronized Reversible approve(String id, String comment) throws WorkspaceProblem {
        Gate findings = reading.findings(id);
        if (!findings.met()) {
            throw WorkspaceProblem.refused(findings.details().getFirst());
        }
        return taken(id, () -> workspace.approvals().approve(documents, id, person, comment));
    }

    @Override
    public synchronized Reversible archive(String id, String comment) throws WorkspaceProblem {
        return taken(id, () -> documents.archive(id, person, comment));
    }

    @Override
    public synchronized Reversible restore(String id, int version) throws WorkspaceProblem {
        return taken(id, () -> documents.restore(id, version, person));
    }

    private Reversible taken(String id, Step step) throws WorkspaceProblem {
        Standing before = documents.standings().of(id);
        step.take();
        Standing after = documents.standings().of(id);
        String who = person;
        return new Reversible() {
            @Override
            public void undo() throws WorkspaceProblem {
                documents.standings().putBack(after, before, who);
            }

            @Override
            public void redo(Progress progress) throws WorkspaceProblem {
                documents.standings().putBack(before, after, who);
            }
        };
    }

    private interface Step {
        void take() throws WorkspaceProblem;
    }

    @Override
    public Reversible delete(String id) throws WorkspaceProblem {
        Removed removed = documents.removal().remove(id);
        return new Reversible() {
            @Override
            public void undo() throws WorkspaceProblem {
                documents.removal().bringBack(removed);
            }

            @Override
            public void redo(Progress progress) throws WorkspaceProblem {
                documents.removal().remove(id);
            }
        };
    }

    @Override
    public synchronized ApprovalFile approval(String id) throws WorkspaceProblem {
        Document<T> document = documents.open(id);
        ReviewFile file = reading.file(document);
        int approved = document.approvedVersion().orElse(document.version());
        return new ApprovalFile(
                file,
                reviewable.sentence(document.content()),
                approved == document.version()
                        ? Optional.empty()
                        : Optional.of(differences(id, approved, document.version())),
                reading.gates(document, person),
                reading.figures(document),
                workspace.datasets().list(),
                person);
    }

    @Override
    public void rehearse(String id, Dataset dataset, Progress progress) throws WorkspaceProblem {
        EventLog log = logs.of(dataset, ForkJoinPool.commonPool(), progress);
        ReplayMemory memory = new ReplayMemory(log);
        if (documents.open(id).approvedVersion().isPresent()) {
            keep(dataset, run(workspace.approvals().inForce(), memory, progress));
        }
        keep(dataset, run(workspace.approvals().candidate(documents, id), memory, progress));
    }

    private static ReplayResult run(RulePack pack, ReplayMemory memory, Progress progress) {
        ReplayResult result = Replay.bind(pack, memory).run(ReplayOptions.DEFAULT, progress, ForkJoinPool.commonPool());
        if (progress.cancelled()) {
            throw new CancellationException("the replay was cancelled");
        }
        return result;
    }

    private void keep(Dataset dataset, ReplayResult result) throws WorkspaceProblem {
        workspace.runs().keep(dataset, result);
    }

    @Override
    public synchronized void rename(String name) throws WorkspaceProblem {
        workspace.reviewer().rename(name);
        person = name.strip();
    }
}
