/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.ui.packs.proof;

import org.jspecify.annotations.NullMarked;
