/** The automatic layout of a journey, by the Eclipse Layout Kernel. Sees {@code journey} and {@code log}'s progress. */
@NullMarked
package dev.rehearsal.ui.journeys.layout;

import org.jspecify.annotations.NullMarked;
