package dev.rehearsal.ingest;

import java.io.IOException;

/** Takes the rows that an import leaves out, in the order of their files and on the thread of the import. */
@FunctionalInterface
public interface RejectReceiver {
    void reject(Reject reject) throws IOException;
}
