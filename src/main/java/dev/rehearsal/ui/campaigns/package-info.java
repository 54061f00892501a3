/**
 * Campaigns: the list, the one that is edited with what it would have sent, and the templates that messages name. Sees
 * {@code ui.kit}.
 */
@NullMarked
package dev.rehearsal.ui.campaigns;

import org.jspecify.annotations.NullMarked;
