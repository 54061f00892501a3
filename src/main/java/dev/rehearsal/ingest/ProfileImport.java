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
        ImportSummary summary = new RowLoop(sources, mapping, ProfileColumns.layout(), rejects, progress)
                .run((source, rows, draft) -> reader.read(draft, profiles));
        return new Result(profiles.build(), profiles.duplicates(), summary);
    }
}
