/**
 * The pack for production: what is approved, whether it is sound, its export and the exports before. Sees
 * {@code ui.kit}, {@code store}, {@code pack} and {@code rule}.
 */
@NullMarked
package dev.rehearsal.ui.packs;

import org.jspecify.annotations.NullMarked;
