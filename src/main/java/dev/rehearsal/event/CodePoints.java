package dev.rehearsal.event;

import java.util.Comparator;

/** The order of ids everywhere: by code point, which for characters past U+FFFF is not the order of Java's strings. */
public final class CodePoints {
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        for (int i = 0; i < shared; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean differently = Character.isSurrogate(a) != Character.isSurrogate(b);
                return differently ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
