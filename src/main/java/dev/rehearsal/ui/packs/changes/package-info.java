/**
 * What differs between two packs: in words, part by part, and in what they would have done over a dataset. Sees the kit and
 * no other part of the Packs view.
 */
@NullMarked
package dev.rehearsal.ui.packs.changes;

import org.jspecify.annotations.NullMarked;
