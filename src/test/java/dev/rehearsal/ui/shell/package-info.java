/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.ui.shell;

import org.jspecify.annotations.NullMarked;
