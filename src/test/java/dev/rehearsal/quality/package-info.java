/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.quality;

import org.jspecify.annotations.NullMarked;
