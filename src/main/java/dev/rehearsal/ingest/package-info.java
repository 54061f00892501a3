/**
 * Files of events and profiles become batches of events and profiles, and every row that cannot becomes a reject with
 * its line and reason. Streams: what is held is one record and one batch, whatever the size of the file. Sees
 * {@code log} and {@code event} only.
 */
@NullMarked
package dev.rehearsal.ingest;

import org.jspecify.annotations.NullMarked;
