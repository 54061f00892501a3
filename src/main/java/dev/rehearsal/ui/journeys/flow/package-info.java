/**
 * What a replay did to a journey: how many came where, who they are, and which way one of them went. Sees {@code
 * ui.journeys.canvas}, which shows it, and {@code ui.kit}.
 */
@NullMarked
package dev.rehearsal.ui.journeys.flow;

import org.jspecify.annotations.NullMarked;
