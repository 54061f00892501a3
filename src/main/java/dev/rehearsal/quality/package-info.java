/**
 * What in a dataset is probably not as it was meant: addresses, ids, times, days, event types and properties. Looks at the
 * columns of a log, changes nothing, and asks neither a clock nor the network. Also which fields may say who somebody
 * anonymous is. Sees {@code log} and {@code event}.
 */
@NullMarked
package dev.rehearsal.quality;

import org.jspecify.annotations.NullMarked;
