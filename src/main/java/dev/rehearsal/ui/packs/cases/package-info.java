/** Which scenarios go along with a pack as cases, and which of their fields go unchanged. Sees the kit alone. */
@NullMarked
package dev.rehearsal.ui.packs.cases;

import org.jspecify.annotations.NullMarked;
