/**
 * What a file of events or profiles probably is: how it is written, which known tool it comes from, what its columns mean
 * and how its times are read. Everything is proposed with a confidence and the evidence, nothing is decided row by row and
 * nothing silently; what comes out is a mapping that {@code ingest} obeys. The layouts of known tools are data files under
 * {@code layouts}. Sees {@code ingest} and {@code event} only.
 */
@NullMarked
package dev.rehearsal.detect;

import org.jspecify.annotations.NullMarked;
