/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.campaign;

import org.jspecify.annotations.NullMarked;
