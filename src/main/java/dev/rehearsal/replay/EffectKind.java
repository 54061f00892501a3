package dev.rehearsal.replay;

import dev.rehearsal.event.CodePoints;
import java.util.Comparator;

/** What effects have in common that differ in customer and time: whose they are, their type and what they did. */
public record EffectKind(String ruleId, String type, String detail) {
    /** As result files order rows of the same time and customer. */
    static final Comparator<EffectKind> ORDER = Comparator.comparing(EffectKind::ruleId, CodePoints.ORDER)
            .thenComparing(EffectKind::type, CodePoints.ORDER)
            .thenComparing(EffectKind::detail, CodePoints.ORDER);
}
