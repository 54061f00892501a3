/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.ui.kit.report;

import org.jspecify.annotations.NullMarked;
