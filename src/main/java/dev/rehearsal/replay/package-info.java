/**
 * The kernel: binds a pack to a log, replays customer by customer, and explains every decision from the same bound
 * objects (semantics §1 to §5). Knows no threads but the pool it is given. Sees {@code pack} and {@code log}.
 */
@NullMarked
package dev.rehearsal.replay;

import org.jspecify.annotations.NullMarked;
