package dev.rehearsal.replay;

import org.jspecify.annotations.Nullable;

/**
 * What a run can be asked for. {@code until} is milliseconds since the epoch; null means the latest event of the log.
 * With {@code allDecisions} every rule that did not match leaves a row too.
 */
public record ReplayOptions(@Nullable Long until, boolean allDecisions) {
    public static final ReplayOptions DEFAULT = new ReplayOptions(null, false);
}
