/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.pack;

import org.jspecify.annotations.NullMarked;
