/**
 * Conditions, triggers, actions, waits and limits as forms, and the fields they are made of, over a draft of
 * {@code ui.kit.draft} whoever owns it. Sees {@code ui.kit.draft} and {@code ui.kit}.
 */
@NullMarked
package dev.rehearsal.ui.kit.forms;

import org.jspecify.annotations.NullMarked;
