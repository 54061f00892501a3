package dev.rehearsal.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names that packs use for constants: the constant's own, in lower case. */
public final class Ids {
    private Ids() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> @Nullable E find(Class<E> type, String id) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(id)) {
                return constant;
            }
        }
        return null;
    }
}
