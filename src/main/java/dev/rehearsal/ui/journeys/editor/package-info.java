/**
 * The editor of one journey: what is edited, what is wrong with it, and the properties of its parts. A part's conditions and
 * actions are edited with the forms of rules, carried in a draft of a rule. Sees {@code ui.kit}, {@code store}, {@code lint},
 * {@code pack}, {@code journey} and {@code rule}.
 */
@NullMarked
package dev.rehearsal.ui.journeys.editor;

import org.jspecify.annotations.NullMarked;
