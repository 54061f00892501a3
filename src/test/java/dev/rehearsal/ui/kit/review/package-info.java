/** Tests of the review over rules of a workspace on the disk. */
@NullMarked
package dev.rehearsal.ui.kit.review;

import org.jspecify.annotations.NullMarked;
