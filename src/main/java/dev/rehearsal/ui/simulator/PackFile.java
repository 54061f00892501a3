package dev.rehearsal.ui.simulator;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackProblem;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack that lies in a file, to be replayed without being taken into the workspace. */
final class PackFile {
    private PackFile() {}

    /** Fails with a sentence that names the file and the first thing that is wrong in it. */
    static RulePack read(Path file) throws IOException, WorkspaceProblem {
        try {
            return PackReader.read(Files.readString(file));
        } catch (PackInvalid invalid) {
            PackProblem first = invalid.problems().getFirst();
            int others = invalid.problems().size() - 1;
            throw refused(file, first + (others > 0 ? ", and " + others + " more" : ""));
        } catch (CharacterCodingException binary) {
            throw refused(file, "it is not text in UTF-8");
        }
    }

    private static WorkspaceProblem refused(Path file, String why) {
        return WorkspaceProblem.refused(
                "%s is no sound pack: %s. Mend it, or choose another one.".formatted(file.getFileName(), why));
    }
}
