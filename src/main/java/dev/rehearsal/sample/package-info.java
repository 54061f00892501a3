/**
 * A made-up shop: logs and profiles of any size that look like a real shop's, the same for the same seed on every
 * machine. Sees {@code ingest}, {@code log} and {@code event} only.
 */
@NullMarked
package dev.rehearsal.sample;

import org.jspecify.annotations.NullMarked;
