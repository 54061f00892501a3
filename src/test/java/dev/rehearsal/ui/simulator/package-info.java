/** Tests of the simulator. */
@NullMarked
package dev.rehearsal.ui.simulator;

import org.jspecify.annotations.NullMarked;
