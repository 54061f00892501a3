package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.detect.KnownLayouts;
import dev.rehearsal.detect.Proposal;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import dev.rehearsal.store.SavedMapping;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.kit.Problem;
import dev.rehearsal.ui.kit.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** The first look at files: what each of them is, and which of them can be read alike. */
record Looking(Workspace workspace, List<Path> files) implements Work<Looking.Found> {
    /** Files that can be read alike, and the first of them as it is read. */
    record Alike(List<Source> sources, Reading first, Optional<SavedMapping> saved) {}

    /** What there is to import, and why some files cannot be. */
    record Found(KnownLayouts layouts, List<Alike> alike, List<Problem> problems) {}

    private record Key(String fingerprint, Object kind, Object dialect) {}

    @Override
    public Found run(Progress progress) throws WorkspaceProblem {
        KnownLayouts layouts = KnownLayouts.shipped();
        Map<Key, List<Reading>> byKey = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            try {
                Reading reading = Reading.of(Source.file(file), Asked.NOTHING, layouts, Proposal::mapping);
                Key key = new Key(reading.proposal().fingerprint(), reading.kind(), reading.dialect());
                byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(reading);
            } catch (InputProblem | IOException unreadable) {
                problems.add(Problem.of("Look at " + file.getFileName(), unreadable));
            }
        }
        List<Alike> alike = new ArrayList<>();
        for (Map.Entry<Key, List<Reading>> entry : byKey.entrySet()) {
            List<SavedMapping> saved = workspace.mappings().find(entry.getKey().fingerprint());
            alike.add(new Alike(
                    entry.getValue().stream().map(Reading::source).toList(),
                    entry.getValue().getFirst(),
                    saved.stream().findFirst()));
        }
        return new Found(layouts, alike, problems);
    }
}
