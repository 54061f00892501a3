/**
 * What a replay leaves behind for others: the result files, and the report as one page. Sees {@code replay} and what a
 * result is made of.
 */
@NullMarked
package dev.rehearsal.report;

import org.jspecify.annotations.NullMarked;
