/** Tests of the program as a whole. */
@NullMarked
package dev.rehearsal;

import org.jspecify.annotations.NullMarked;
