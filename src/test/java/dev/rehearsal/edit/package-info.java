/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.edit;

import org.jspecify.annotations.NullMarked;
