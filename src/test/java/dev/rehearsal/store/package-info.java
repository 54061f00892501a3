/** Workspaces on a real disk, with real faults. */
@NullMarked
package dev.rehearsal.store;

import org.jspecify.annotations.NullMarked;
