/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.replay;

import org.jspecify.annotations.NullMarked;
