package dev.rehearsal.ui.kit.review;

import dev.rehearsal.lint.Finding;
import dev.rehearsal.lint.Lint;
import dev.rehearsal.lint.Severity;
import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.ApprovedDocument;
import dev.rehearsal.store.Document;
import dev.rehearsal.store.DocumentStep;
import dev.rehearsal.store.Documents;
import dev.rehearsal.store.Evidence;
import dev.rehearsal.store.Hindrance;
import dev.rehearsal.store.ScenarioResult;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.review.ApprovalFile.FigureLine;
import dev.rehearsal.ui.kit.review.Reviewable.Figure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads out of the workspace what its reviewers look at. */
final class ReviewReading<T> {
    private final Workspace workspace;
    private final Reviewable<T> reviewable;
    private final Documents<T> documents;

    ReviewReading(Workspace workspace, Reviewable<T> reviewable) {
        this.workspace = workspace;
        this.reviewable = reviewable;
        this.documents = reviewable.documents();
    }

    ReviewFile file(Document<T> document) throws WorkspaceProblem {
        String id = document.id();
        return new ReviewFile(
                id,
                document.name(),
                ReviewStatus.of(document.status()),
                document.version(),
                document.approvedVersion(),
                documents.removal().isPossible(id),
                documents.versions(id).stream()
                        .map(version -> new ReviewFile.VersionLine(
                                version.version(),
                                ReviewStatus.of(version.status()),
                                version.savedAt(),
                                version.savedBy(),
                                version.comment()))
                        .toList(),
                documents.steps(id).stream().map(ReviewReading::step).toList(),
                approval(document));
    }

    private static ReviewFile.StepLine step(DocumentStep step) {
        String did = switch (step.kind()) {
            case SAVED -> "edited it";
            case SUBMITTED -> "asked for a review";
            case APPROVED -> "approved it";
            case SENT_BACK -> "sent it back";
            case ARCHIVED -> "archived it";
            case PUT_BACK -> "took the step before back";
        };
        return new ReviewFile.StepLine(step.version(), did, step.person(), step.comment(), step.at());
    }

    private Optional<ReviewFile.ApprovalLine> approval(Document<T> document) throws WorkspaceProblem {
        if (document.approvedVersion().isEmpty()) {
            return Optional.empty();
        }
        for (ApprovedDocument<T> approved : documents.approved()) {
            Approval approval = approved.approval();
            if (approval.id().equals(document.id())) {
                return Optional.of(new ReviewFile.ApprovalLine(
                        approval.version(),
                        approval.approvedBy(),
                        Instant.ofEpochMilli(approval.approvedAt()),
                        Optional.ofNullable(approval.comment()).orElse(""),
                        workspace
                                .approvals()
                                .evidence(approval)
                                .map(ReviewReading::data)
                                .orElse("")));
            }
        }
        return Optional.empty();
    }

    /** {@code “Spring”}, {@code “Spring”, whose data have changed since}. */
    private static String data(Evidence evidence) {
        return "“" + evidence.datasetName() + "”"
                + switch (evidence.since()) {
                    case SAME -> "";
                    case CHANGED -> ", whose data have changed since";
                    case DELETED -> ", which was deleted since";
                };
    }

    List<Gate> gates(Document<T> document, String person) throws WorkspaceProblem {
        List<Hindrance> hindrances = workspace.approvals().hindrances(documents, document.id(), person);
        List<Gate> gates = new ArrayList<>();
        gates.add(findings(document.id()));
        gates.add(scenarios(document.id()));
        gates.add(replay(document));
        if (workspace.reviewPolicy().needsSecondPerson()) {
            Optional<Hindrance> own = hindrances.stream()
                    .filter(hindrance -> hindrance instanceof Hindrance.OwnWork)
                    .findFirst();
            gates.add(new Gate(
                    Gate.Kind.SECOND_PERSON,
                    own.isEmpty(),
                    own.map(Hindrance::sentence).orElse(person + " did not edit this version."),
                    List.of()));
        }
        return gates;
    }

    /** What was found in it that can never be as it says. */
    Gate findings(String id) throws WorkspaceProblem {
        RulePack pack = workspace.approvals().candidate(documents, id);
        Stream<String> found = Lint.of(pack).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.parts().contains(new Finding.Part(reviewable.findings(), id)))
                .map(finding -> finding.why() + " " + finding.fix());
        List<String> errors = Stream.concat(reviewable.errors(documents.open(id).content(), pack).stream(), found)
                .distinct()
                .toList();
        String words = errors.isEmpty()
                ? "Nothing in it contradicts itself or names what is not there."
                : Figures.count(errors.size(), "error") + " to put right.";
        return new Gate(Gate.Kind.FINDINGS, errors.isEmpty(), words, errors);
    }

    /** What keeps it from being handed in. */
    List<String> errors(String id) throws WorkspaceProblem {
        return reviewable.errors(
                documents.open(id).content(), workspace.approvals().candidate(documents, id));
    }

    private Gate scenarios(String id) throws WorkspaceProblem {
        List<ScenarioResult> all = workspace.approvals().scenarios(documents, id);
        List<String> failed = all.stream()
                .filter(result -> !result.passed())
                .map(result -> result.scenario().name())
                .toList();
        String words = all.isEmpty()
                ? "No scenario names it."
                : failed.isEmpty()
                        ? Figures.count(all.size(), "scenario") + (all.size() == 1 ? " passes." : " pass.")
                        : failed.size() + " of " + Figures.count(all.size(), "scenario") + " failed just now:";
        return new Gate(Gate.Kind.SCENARIOS, failed.isEmpty(), words, failed);
    }

    private Gate replay(Document<T> document) throws WorkspaceProblem {
        Optional<Evidence> evidence = workspace.approvals().evidence(documents, document.id(), document.version());
        return new Gate(
                Gate.Kind.REPLAY,
                evidence.isPresent(),
                evidence.map(found -> "Exactly this version was replayed on " + data(found) + ".")
                        .orElse("This version was not replayed yet. Choose the data to replay it on."),
                List.of());
    }

    /** What the replay of this version gave, beside what the approved version gave on the same data. */
    List<FigureLine> figures(Document<T> document) throws WorkspaceProblem {
        Optional<Evidence> evidence = workspace.approvals().evidence(documents, document.id(), document.version());
        if (evidence.isEmpty()) {
            return List.of();
        }
        List<Figure> now = reviewable.figures(workspace.runs(), evidence.get().runId(), document.id());
        List<Figure> before = List.of();
        if (document.approvedVersion().isPresent() && document.approvedVersion().getAsInt() != document.version()) {
            Optional<Evidence> approved = workspace
                    .approvals()
                    .evidenceOn(
                            documents,
                            document.id(),
                            document.approvedVersion().getAsInt(),
                            evidence.get().datasetSha256());
            if (approved.isPresent()) {
                before = reviewable.figures(workspace.runs(), approved.get().runId(), document.id());
            }
        }
        List<FigureLine> lines = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            lines.add(new FigureLine(
                    now.get(i).label(),
                    now.get(i).number(),
                    i < before.size() ? Optional.of(before.get(i).number()) : Optional.empty()));
        }
        return lines;
    }
}
