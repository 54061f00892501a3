/** Tests of rules while they are edited. */
@NullMarked
package dev.rehearsal.ui.kit.draft;

import org.jspecify.annotations.NullMarked;
