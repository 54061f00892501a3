/** How results differ, beside ways of finding out that are slow and plain. */
@NullMarked
package dev.rehearsal.insight;

import org.jspecify.annotations.NullMarked;
