package dev.rehearsal.ui.packs;

import java.text.Normalizer;
import java.util.Locale;

/** A file name for a pack that every system takes: small letters, digits and hyphens, whatever the workspace is called. */
final class PackFileName {
    private static final int LONGEST = 60;

    private PackFileName() {}

    /** {@code spring-shop-pack-4.json} */
    static String of(String workspace, int version) {
        String plain = Normalizer.normalize(workspace, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String prefix = plain.isEmpty() ? "" : plain.substring(0, Math.min(LONGEST, plain.length())) + "-";
        return prefix + "pack-" + version + ".json";
    }
}
