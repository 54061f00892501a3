/**
 * Conditions, triggers, actions, waits and limits as forms, and the fields they are made of, over a draft of
 * {@code ui.kit.draft} whoever owns it. A view makes one {@link dev.rehearsal.ui.kit.forms.FormContext} over the owner, puts
 * the forms it needs on the screen ({@link dev.rehearsal.ui.kit.forms.ConditionsForm},
 * {@link dev.rehearsal.ui.kit.forms.ActionsForm}, or all of them), shows each draft in them
 * {@linkplain dev.rehearsal.ui.kit.forms.Places#keepingFocus keeping the focus}, and has
 * {@link dev.rehearsal.ui.kit.forms.Places} tell problems and find the node of a place. Its stylesheet imports
 * {@code styles/forms.css}. Sees {@code ui.kit.draft} and {@code ui.kit}.
 */
@NullMarked
package dev.rehearsal.ui.kit.forms;

import org.jspecify.annotations.NullMarked;
