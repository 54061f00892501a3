/**
 * The report of a run, as any view can offer it: what goes into it is chosen in a dialog, and a file comes out. Sees {@code
 * report} and {@code ui.kit}.
 */
@NullMarked
package dev.rehearsal.ui.kit.report;

import org.jspecify.annotations.NullMarked;
