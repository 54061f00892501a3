/** Takes a pack into the workspace: what it would do, what to choose, and the way back. Sees the kit and the words of changes. */
@NullMarked
package dev.rehearsal.ui.packs.intake;

import org.jspecify.annotations.NullMarked;
