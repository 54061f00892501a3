/**
 * The rule editor: the form of a rule, its sentence, what it would have done, and what is wrong with it. Sees
 * {@code ui.kit} with its drafts and forms.
 */
@NullMarked
package dev.rehearsal.ui.rules.editor;

import org.jspecify.annotations.NullMarked;
