/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.journey;

import org.jspecify.annotations.NullMarked;
