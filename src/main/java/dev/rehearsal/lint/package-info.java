/**
 * What is probably not meant in a pack, found without any log: conditions that can never hold together, rules that never
 * get their turn, chains that loop. It knows what conditions say, not how they are run. Sees {@code pack},
 * {@code journey}, {@code campaign}, {@code rule} and {@code event}; only the command line and the window see it.
 */
@NullMarked
package dev.rehearsal.lint;

import org.jspecify.annotations.NullMarked;
