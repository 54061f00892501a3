/** Tests of rules while they are edited. */
@NullMarked
package dev.rehearsal.ui.rules.draft;

import org.jspecify.annotations.NullMarked;
