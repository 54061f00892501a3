/**
 * Undo as whole immutable values: an edit makes the next value from the one before, a history keeps both. One mechanism
 * serves every editor, and no edit needs an inverse. Sees the JDK only.
 */
@NullMarked
package dev.rehearsal.edit;

import org.jspecify.annotations.NullMarked;
