/** What a replay leaves behind, to the byte. */
@NullMarked
package dev.rehearsal.report;

import org.jspecify.annotations.NullMarked;
