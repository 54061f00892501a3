/** How quick the parts are on large logs. Sees everything but the window; see {@code docs/benchmarks.md}. */
@NullMarked
package dev.rehearsal.benchmark;

import org.jspecify.annotations.NullMarked;
