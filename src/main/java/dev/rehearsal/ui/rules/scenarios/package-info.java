/**
 * The scenarios of a workspace: which pass, which fail and how, and files of them taken in. Sees {@code ui.kit},
 * {@code store}, {@code pack} and {@code replay}.
 */
@NullMarked
package dev.rehearsal.ui.rules.scenarios;

import org.jspecify.annotations.NullMarked;
