/** Tests of the import wizard. */
@NullMarked
package dev.rehearsal.ui.data.wizard;

import org.jspecify.annotations.NullMarked;
