package dev.rehearsal.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives the pieces of a file in their order. */
@FunctionalInterface
interface PieceSource {
    /** The next piece; null behind the last one. */
    @Nullable
    Piece next() throws IOException;
}
