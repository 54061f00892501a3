/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.ui.campaigns;

import org.jspecify.annotations.NullMarked;
