/**
 * The way of what is edited through review, the same for every kind of document: versions and their differences, the steps
 * from draft to approved with comments, what has to be true before an approval, and the way back. A view gives a
 * {@link dev.rehearsal.ui.kit.review.Reviewable} and places the parts of
 * {@link dev.rehearsal.ui.kit.review.ReviewParts}. Sees {@code ui.kit}, {@code store}, {@code lint} and what lies below.
 */
@NullMarked
package dev.rehearsal.ui.kit.review;

import org.jspecify.annotations.NullMarked;
