package dev.rehearsal.ui.kit;

import dev.rehearsal.log.Progress;

/**
 * Work that runs beside the window. It tells how far it is and asks now and then whether it should stop; it never
 * touches a node or a property that one is bound to.
 */
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress) throws Exception;
}
