package dev.rehearsal.cli;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.RejectReceiver;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;

/** Rules and a log for a command, wherever they lie. The rules are asked for first, so that a broken pack costs no time. */
interface Input extends AutoCloseable {
    RulePack rules() throws IOException, CommandFailure, WorkspaceProblem;

    /** What the rules are called in a sentence: the file, or the workspace. */
    String nameOfRules();

    LogFiles.Loaded log(RejectReceiver rejects) throws IOException, InputProblem, CommandFailure, WorkspaceProblem;

    @Override
    void close() throws WorkspaceProblem;
}
