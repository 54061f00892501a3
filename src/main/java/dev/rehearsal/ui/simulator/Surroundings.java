package dev.rehearsal.ui.simulator;

import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Times;
import java.util.function.LongSupplier;

/**
 * What the models of the simulator are given by the window.
 *
 * @param pause lets tables wait until a zoom or a typed filter has come to rest
 */
public record Surroundings(
        Background background, Notices notices, Dialogs dialogs, Times times, LongSupplier nanoClock, Pause pause) {}
