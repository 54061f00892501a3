package dev.rehearsal.pack;

import org.jspecify.annotations.Nullable;

/** Thrown for a file that holds no key that could sign packs; the message says what it is instead and how to get one. */
public final class UnusableKey extends Exception {
    private static final long serialVersionUID = 1;

    UnusableKey(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
