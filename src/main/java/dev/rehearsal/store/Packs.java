package dev.rehearsal.store;

import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.PackSignature;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.pack.SigningKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Packs out of a workspace, and the way for packs into it. */
public final class Packs {
    private final Database database;
    private final Clock clock;
    private final PackAssembly assembly;
    private final PackIntake intake;
    private final SigningKeyFile keyFile;

    Packs(Database database, Clock clock, PackDocuments documents) {
        this.database = database;
        this.clock = clock;
        this.assembly = new PackAssembly(documents);
        this.intake = new PackIntake(database, documents);
        this.keyFile = new SigningKeyFile(database);
    }

    /** The way for packs into the workspace. */
    public PackIntake intake() {
        return intake;
    }

    /** Which key signs what is exported here. */
    public SigningKeyFile keyFile() {
        return keyFile;
    }

    /** What an export would write now, with what goes along and what stays. */
    public NextPack next() throws WorkspaceProblem {
        return database.read(handle -> next(handle, null));
    }

    /** The pack of {@link #next}: it has the version that the next export gets. */
    public RulePack approved() throws WorkspaceProblem {
        return next().pack();
    }

    /** Everything that is not archived as it was edited last, approved or not. */
    public RulePack newest() throws WorkspaceProblem {
        return database.read(handle -> assembly.newest(handle, database.folder().name()));
    }

    private NextPack next(Handle handle, @Nullable Long exportedAt) throws WorkspaceProblem {
        return assembly.next(handle, database.folder().name(), Exports.nextVersion(handle), exportedAt);
    }

    /**
     * Writes the pack of {@link #approved} to a file, whole or not at all, and remembers that it did.
     *
     * @throws WorkspaceProblem when nothing is approved or the file cannot be written
     */
    public ExportRecord export(Path file, String person) throws WorkspaceProblem {
        return export(file, person, List.of(), null);
    }

    /** As {@link #export(Path, String)}, with cases, and signed where there is a key. */
    public ExportRecord export(Path file, String person, List<PackCase> cases, @Nullable SigningKey key)
            throws WorkspaceProblem {
        return database.write(handle -> {
            NextPack next = next(handle, clock.millis());
            RulePack pack = next.pack().withCases(cases);
            if (pack.rules().isEmpty() && pack.journeys().isEmpty()) {
                throw WorkspaceProblem.refused("No rule is approved yet; approve one and export again.");
            }
            String unsigned = PackWriter.write(pack);
            String text = key == null ? unsigned : PackSignature.sign(unsigned, key);
            for (OutgoingPart part : next.goes()) {
                Exchanged.put(handle, Exchanged.name(part.part(), part.id()), Optional.of(part.sha256()));
            }
            ExportRecord export = Exports.add(handle, file, pack, text, clock.instant(), person);
            write(file, text);
            return export;
        });
    }

    private static void write(Path file, String text) throws WorkspaceProblem {
        try {
            WholeFile.write(file, text);
        } catch (IOException failed) {
            throw WorkspaceProblem.machine(file, failed);
        }
    }

    /** All exports, newest first. */
    public List<ExportRecord> exports() throws WorkspaceProblem {
        return database.read(Exports::list);
    }

    /** The text of the file that an export wrote. */
    public String exported(long exportId) throws WorkspaceProblem {
        return database.read(handle -> Exports.text(handle, exportId));
    }

    /** Writes once more, whole or not at all, what an export wrote. */
    public void saveAgain(long exportId, Path file) throws WorkspaceProblem {
        write(file, exported(exportId));
    }

    /** Which scenarios go along with exports; none as long as nobody chose any. */
    public CaseChoice caseChoice() throws WorkspaceProblem {
        return database.read(CaseChoice::read);
    }

    public void saveCaseChoice(CaseChoice choice) throws WorkspaceProblem {
        database.change(choice::save);
    }

    /** What holds for the whole pack: time zone, quiet hours, frequency caps. */
    public Settings settings() throws WorkspaceProblem {
        return database.read(handle -> PackFrame.read(handle).settings());
    }

    public void saveSettings(Settings settings) throws WorkspaceProblem {
        database.change(handle -> PackFrame.save(handle, PackFrame.read(handle).withSettings(settings)));
    }
}
