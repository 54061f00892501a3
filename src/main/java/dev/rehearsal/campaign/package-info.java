/**
 * Campaigns with their variants and holdout, and the bucket by which a customer falls into one (semantics §7). Sees
 * {@code rule} and {@code event}.
 */
@NullMarked
package dev.rehearsal.campaign;

import org.jspecify.annotations.NullMarked;
