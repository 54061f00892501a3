package dev.rehearsal.ingest;

import java.io.IOException;

/** A compressed file that cannot be read further; the message says why, and what came before is good. */
final class DamagedFile extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedFile(String reason) {
        super(reason);
    }
}
