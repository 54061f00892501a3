/** Tests of the Data view. */
@NullMarked
package dev.rehearsal.ui.data;

import org.jspecify.annotations.NullMarked;
