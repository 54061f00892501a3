package dev.rehearsal;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.ImportState;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The made-up shop to look around in. It is made the first time it is asked for and is from then on a workspace like any
 * other: what its user changed in it stays. Making it can be broken off at any point; the next time goes on from there.
 */
final class SampleWorkspace {
    private static final String NAME = "Sample shop";

    private final Path folder;
    private final Clock clock;

    /** @param parent where the workspace's folder is, or will be */
    SampleWorkspace(Path parent, Clock clock) {
        this.folder = parent.resolve(NAME);
        this.clock = clock;
    }

    /**
     * Opens it, and makes it first if need be.
     *
     * @throws CancellationException when it was cancelled before it was all there
     */
    Workspace open(Progress progress) throws WorkspaceProblem, InputProblem, IOException {
        Workspace workspace = Workspace.openOrCreate(folder, clock);
        boolean filled = false;
        try {
            fill(workspace, progress);
            filled = true;
            return workspace;
        } finally {
            if (!filled) {
                workspace.close();
            }
        }
    }

    private static void fill(Workspace workspace, Progress progress)
            throws WorkspaceProblem, InputProblem, IOException {
        long dataset = workspace.datasets().findOrCreate(NAME).id();
        boolean complete = workspace.imports().of(dataset).stream()
                        .filter(record -> record.state() == ImportState.COMPLETE)
                        .count()
                >= 2;
        if (complete || workspace.isReadOnly()) {
            return;
        }
        workspace.packs().intake().takeAll(pack("pack.json"), NAME);
        workspace.packs().intake().takeAll(pack("journeys.json"), NAME);
        SampleScenarios.addTo(workspace, NAME);
        Path files = Files.createTempDirectory("rehearsal-sample");
        try {
            List<Source> profiles = List.of(copied("profiles.csv", files));
            List<Source> events = List.of(copied("events.csv", files));
            workspace.imports().profiles(dataset, profiles, Mapping.NATIVE, progress, () -> OnCancel.KEEP);
            workspace.imports().events(dataset, events, Mapping.NATIVE, progress, () -> OnCancel.KEEP);
        } finally {
            Files.deleteIfExists(files.resolve("profiles.csv"));
            Files.deleteIfExists(files.resolve("events.csv"));
            Files.deleteIfExists(files);
        }
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private static RulePack pack(String name) throws IOException {
        try (InputStream sample = SampleWorkspace.class.getResourceAsStream("/sample-data/" + name)) {
            if (sample == null) {
                throw new IllegalStateException("sample-data/" + name + " is missing from the program");
            }
            return PackReader.read(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        } catch (PackInvalid invalid) {
            throw new IllegalStateException("sample-data/" + name + " cannot be read", invalid);
        }
    }

    private static Source copied(String name, Path folder) throws IOException {
        try (InputStream sample = SampleWorkspace.class.getResourceAsStream("/sample-data/" + name)) {
            if (sample == null) {
                throw new IllegalStateException("sample-data/" + name + " is missing from the program");
            }
            Path copy = folder.resolve(name);
            Files.copy(sample, copy);
            return Source.file(copy);
        }
    }
}
