package dev.rehearsal.ui.kit.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A document as its reviewers see it. Versions and steps stand newest first. */
public record ReviewFile(
        String id,
        String name,
        ReviewStatus status,
        int version,
        OptionalInt approvedVersion,
        boolean deletable,
        List<VersionLine> versions,
        List<StepLine> steps,
        Optional<ApprovalLine> approval) {
    public ReviewFile {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
    }

    /** One version: who saved it when, where it got to, and what was said about it last (may be empty). */
    public record VersionLine(int version, ReviewStatus status, Instant savedAt, String savedBy, String comment) {}

    /** What somebody did with a version, as it follows their name: {@code sent it back}. */
    public record StepLine(int version, String did, String person, String comment, Instant at) {
        /** {@code Bob sent it back: “too often”} */
        public String words() {
            return person + " " + did + (comment.isEmpty() ? "" : ": “" + comment + "”");
        }
    }

    /** Who approved what is exported, on which data; {@code data} is empty where none was replayed. */
    public record ApprovalLine(int version, String person, Instant at, String comment, String data) {}

    /** {@code Draft 3}, {@code Draft 3 · 2 approved}. */
    public String statusWords() {
        String words = status.label() + " " + version;
        boolean olderApproved = approvedVersion.isPresent() && approvedVersion.getAsInt() != version;
        return olderApproved ? words + " · " + approvedVersion.getAsInt() + " approved" : words;
    }

    /** The step that says why it stands where it stands, where somebody said something. */
    public Optional<StepLine> lastSaid() {
        return steps.stream()
                .filter(step -> step.version() == version)
                .findFirst()
                .filter(step -> !step.comment().isEmpty());
    }
}
