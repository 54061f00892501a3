/**
 * The program itself: the entry point and the composition root that puts all parts together.
 *
 * <p>Sees every package below it; nothing sees it.
 */
@NullMarked
package dev.rehearsal;

import org.jspecify.annotations.NullMarked;
