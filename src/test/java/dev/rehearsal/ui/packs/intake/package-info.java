/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.ui.packs.intake;

import org.jspecify.annotations.NullMarked;
