/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.ui.rules;

import org.jspecify.annotations.NullMarked;
