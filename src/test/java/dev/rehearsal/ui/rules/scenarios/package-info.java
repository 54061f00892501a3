/** Tests of the scenarios over a workspace on the disk. */
@NullMarked
package dev.rehearsal.ui.rules.scenarios;

import org.jspecify.annotations.NullMarked;
