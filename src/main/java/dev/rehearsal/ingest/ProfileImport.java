package dev.rehearsal.ingest;

import dev.rehearsal.log.Profiles;
import dev.rehearsal.log.Progress;
import java.io.IOException;
import java.util.List;

/**
 * Turns files of profiles into {@link Profiles}. The first row of a customer wins and the others are counted; a rejected
 * row does not count as seen. Used once.
 */
public final class ProfileImport {
    private final List<Source> sources;
    private final Mapping mapping;
    private final RejectReceiver rejects;
    private final Progress progress;
    private long rejected;
    private long joined;

    public ProfileImport(List<Source> sources, Mapping mapping, RejectReceiver rejects, Progress progress) {
        this.sources = List.copyOf(sources);
        this.mapping = mapping;
        this.rejects = rejects;
        this.progress = progress;
    }

    /** What came out; {@code duplicates} are the rows of customers who had one before. */
    public record Result(Profiles profiles, int duplicates, ImportSummary summary) {}

    /**
     * Imports until the end or until the progress says that it is cancelled.
     *
     * @throws InputProblem when a file is not there or has no usable header, or there is not a single row
     * @throws IOException when the disk fails, or what the receiver throws
     */
    public Result run() throws IOException, InputProblem {
        Profiles.Builder profiles = new Profiles.Builder();
        ProfileReader reader = new ProfileReader(mapping);
        Layout layout = ProfileColumns.layout();
        RowDraft draft = layout.newDraft();
        PieceLoop loop = new PieceLoop(sources, mapping, layout, progress);
        loop.run((source, form, piece) -> {
            int replaced = piece.replaced();
            loop.replaced(replaced);
            Rows rows = form.rows(replaced == 0 ? piece : piece.repaired(), layout);
            while (rows.next()) {
                read(source, form, rows, draft, reader, profiles);
            }
            loop.leaveOut(rows.leftOut());
        });
        ImportSummary summary = loop.summary(profiles.size(), rejected, joined, 0);
        return new Result(profiles.build(), profiles.duplicates(), summary);
    }

    private void read(
            Source source, RowForm form, Rows rows, RowDraft draft, ProfileReader reader, Profiles.Builder profiles)
            throws IOException {
        draft.clear();
        try {
            rows.read(draft);
            reader.read(draft, profiles);
            joined += rows.size() - 1;
        } catch (UnreadableRow unreadable) {
            for (Reject reject : rows.rejects(form.named(unreadable), source.name())) {
                rejected++;
                rejects.reject(reject.numbered(rows.number()));
            }
        }
    }
}
