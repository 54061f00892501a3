/**
 * What a replay leaves behind for others: the result files, and the report as one page. Sees {@code replay}, what a
 * result is made of, and of {@code ingest} the way to write CSV.
 */
@NullMarked
package dev.rehearsal.report;

import org.jspecify.annotations.NullMarked;
