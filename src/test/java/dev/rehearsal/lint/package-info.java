/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.lint;

import org.jspecify.annotations.NullMarked;
