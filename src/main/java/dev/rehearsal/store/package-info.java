/**
 * The workspace: a folder with one H2 file, a lock and a ledger, and everything that is kept in it. SQL is nowhere else.
 * Sees {@code replay}, {@code pack}, {@code ingest}, {@code log} and what lies below them.
 */
@NullMarked
package dev.rehearsal.store;

import org.jspecify.annotations.NullMarked;
