package dev.rehearsal.ui.packs;

import java.time.Instant;

/** An export that was made: the file, the version of the pack, its checksum, how many rules it had. */
record ExportLine(Instant at, String path, int version, String sha256, int rules, String person) {}
