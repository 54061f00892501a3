/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.event;

import org.jspecify.annotations.NullMarked;
