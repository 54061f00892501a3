package dev.rehearsal.replay;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that follows from the log alone and is made when it is first asked for, once, however many ask at the same
 * time. Safe to use from any thread; what is being made must not ask for itself.
 */
final class Late<T> {
    private @Nullable Supplier<T> making;
    private volatile @Nullable T made;

    Late(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = Objects.requireNonNull(making, "nobody to make it").get();
            made = known;
            making = null;
        }
        return known;
    }
}
