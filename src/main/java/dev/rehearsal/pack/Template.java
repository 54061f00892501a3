package dev.rehearsal.pack;

import org.jspecify.annotations.Nullable;

/** The text of a message, carried along for production; a replay only names it. */
public record Template(
        String id,
        @Nullable String name,
        @Nullable String channel,
        @Nullable String subject,
        @Nullable String body) {}
