/**
 * The import wizard: what is proposed about files, what the marketer decides instead, what will come of it, and the order
 * to import that results. Sees {@code detect}, {@code store} and the kit; the Data view around it sees this.
 */
@NullMarked
package dev.rehearsal.ui.data.wizard;

import org.jspecify.annotations.NullMarked;
