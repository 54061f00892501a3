package dev.rehearsal.cli;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.RejectReceiver;
import dev.rehearsal.pack.RulePack;
import java.io.IOException;
import java.nio.file.Path;

/** A pack and a log that lie in files. */
final class FileInput implements Input {
    private final Terminal terminal;
    private final Path pack;
    private final LogOptions log;

    FileInput(Terminal terminal, Path pack, LogOptions log) {
        this.terminal = terminal;
        this.pack = pack;
        this.log = log;
    }

    @Override
    public RulePack rules() throws IOException, CommandFailure {
        return PackFile.read(pack);
    }

    @Override
    public String nameOfRules() {
        return String.valueOf(pack.getFileName());
    }

    @Override
    public LogFiles.Loaded log(RejectReceiver rejects) throws IOException, InputProblem {
        return new LogFiles(terminal, log, rejects).read(log.events(), log.profiles());
    }

    @Override
    public void close() {
        // files are closed as soon as they are read
    }
}
