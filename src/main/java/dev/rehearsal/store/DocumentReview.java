package dev.rehearsal.store;

import dev.rehearsal.pack.Approval;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The steps of documents of one kind through review, each written with who took it and what was said. */
final class DocumentReview<T> {
    private final Database database;
    private final Clock clock;
    private final DocumentReading<T> reading;

    DocumentReview(Database database, Clock clock, DocumentReading<T> reading) {
        this.database = database;
        this.clock = clock;
        this.reading = reading;
    }

    void submit(String id, String person, String comment) throws WorkspaceProblem {
        step(id, DocumentStatus.DRAFT, DocumentStatus.IN_REVIEW, DocumentStep.Kind.SUBMITTED, person, comment);
    }

    void sendBack(String id, String person, String comment) throws WorkspaceProblem {
        step(id, DocumentStatus.IN_REVIEW, DocumentStatus.DRAFT, DocumentStep.Kind.SENT_BACK, person, comment);
    }

    /** It, provided that it waits for somebody's yes or no. */
    Document<T> inReview(String id) throws WorkspaceProblem {
        return database.read(handle -> {
            DocumentRows.Stored newest =
                    reading.newest(new DocumentRows(handle, reading.kind().id()), id);
            refuseUnless(newest, DocumentStatus.IN_REVIEW);
            return reading.document(newest);
        });
    }

    /** Lets it out as it was looked at; whether it may go is asked in {@link Approvals}. */
    Approval approve(Document<T> document, String person, String comment, Approval.@Nullable Evidence evidence)
            throws WorkspaceProblem {
        String id = document.id();
        return database.write(handle -> {
            DocumentRows rows = new DocumentRows(handle, reading.kind().id());
            DocumentRows.Stored newest = reading.newest(rows, id);
            refuseUnless(newest, DocumentStatus.IN_REVIEW);
            if (!reading.read(newest).equals(document.content())) {
                throw WorkspaceProblem.refused("The " + reading.kind().id() + " \"" + newest.name()
                        + "\" was changed in the meantime; look at it again.");
            }
            Instant now = clock.instant();
            Approval approval = new Approval(
                    id,
                    reading.kind().id(),
                    newest.version(),
                    person,
                    now.toEpochMilli(),
                    comment,
                    newest.sha256(),
                    evidence);
            newest.approvedVersion().ifPresent(before -> rows.setStatus(id, before, DocumentStatus.ARCHIVED));
            rows.setStatus(id, newest.version(), DocumentStatus.APPROVED);
            rows.setApproved(id, OptionalInt.of(newest.version()));
            rows.addApproval(approval);
            rows.addStep(id, new DocumentStep(newest.version(), DocumentStep.Kind.APPROVED, person, comment, now));
            return approval;
        });
    }

    /** Puts it away: nothing of it is exported any more. Restoring a version brings it back as a draft. */
    void archive(String id, String person, String comment) throws WorkspaceProblem {
        database.change(handle -> {
            DocumentRows rows = new DocumentRows(handle, reading.kind().id());
            DocumentRows.Stored newest = reading.newest(rows, id);
            newest.approvedVersion().ifPresent(before -> rows.setStatus(id, before, DocumentStatus.ARCHIVED));
            rows.setStatus(id, newest.version(), DocumentStatus.ARCHIVED);
            rows.setApproved(id, OptionalInt.empty());
            rows.addStep(
                    id,
                    new DocumentStep(newest.version(), DocumentStep.Kind.ARCHIVED, person, comment, clock.instant()));
        });
    }

    private void step(
            String id, DocumentStatus from, DocumentStatus to, DocumentStep.Kind step, String person, String comment)
            throws WorkspaceProblem {
        database.change(handle -> {
            DocumentRows rows = new DocumentRows(handle, reading.kind().id());
            DocumentRows.Stored newest = reading.newest(rows, id);
            refuseUnless(newest, from);
            if (to == DocumentStatus.IN_REVIEW) {
                refuseUnfinished(newest);
            }
            rows.setStatus(id, newest.version(), to);
            rows.addStep(id, new DocumentStep(newest.version(), step, person, comment, clock.instant()));
        });
    }

    private void refuseUnless(DocumentRows.Stored newest, DocumentStatus needed) throws WorkspaceProblem {
        if (newest.status() != needed) {
            throw WorkspaceProblem.refused("The " + reading.kind().id() + " \"" + newest.name() + "\" is "
                    + words(newest.status()) + ", not " + words(needed) + "; look at it again.");
        }
    }

    private void refuseUnfinished(DocumentRows.Stored newest) throws WorkspaceProblem {
        if (!reading.kind().isFinished().test(reading.read(newest))) {
            throw WorkspaceProblem.refused("The " + reading.kind().id() + " \"" + newest.name()
                    + "\" is not finished; open it and put right what is marked as wrong.");
        }
    }

    private static String words(DocumentStatus status) {
        return switch (status) {
            case DRAFT -> "a draft";
            case IN_REVIEW -> "in review";
            case APPROVED -> "approved";
            case ARCHIVED -> "archived";
        };
    }
}
