/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.rule;

import org.jspecify.annotations.NullMarked;
