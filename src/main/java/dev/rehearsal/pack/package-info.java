/**
 * The rule pack: everything production needs to behave as a replay did, as a value and as JSON (pack format 1). Sees
 * {@code campaign}, {@code journey}, {@code rule} and {@code event}.
 */
@NullMarked
package dev.rehearsal.pack;

import org.jspecify.annotations.NullMarked;
