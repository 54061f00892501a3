/** Whether a pack is as it was made, by whom, and does what it says of itself. Sees the kit alone. */
@NullMarked
package dev.rehearsal.ui.packs.proof;

import org.jspecify.annotations.NullMarked;
