package dev.rehearsal.rule;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a message action says of the message it makes (semantics §6.1). {@code cancelIf} null means nothing cancels it;
 * delay is minutes.
 */
public record MessageSpec(
        @Nullable String templateId,
        @Nullable String campaignId,
        OptionalInt delay,
        @Nullable Condition cancelIf,
        SendTime sendTime) {}
