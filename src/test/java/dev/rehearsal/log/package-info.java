/** The log from inside its package: what it promises of order, packing and threads. */
@NullMarked
package dev.rehearsal.log;

import org.jspecify.annotations.NullMarked;
