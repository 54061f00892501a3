package dev.rehearsal.campaign;

import dev.rehearsal.campaign.Campaign.Variant;
import dev.rehearsal.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be done to a campaign; what is typed letter by letter is one step. Variants are told apart by their place. */
public final class CampaignEdits {
    private CampaignEdits() {}

    /** @param part what is changed, as far as edits of it can be one step */
    private record Change(String label, String part, boolean typed, Consumer<CampaignParts> change)
            implements Edit<Campaign> {
        @Override
        public Campaign apply(Campaign before) {
            CampaignParts parts = new CampaignParts(before);
            change.accept(parts);
            return parts.campaign();
        }

        @Override
        public boolean mergesWith(Edit<Campaign> previous) {
            return typed
                    && previous instanceof Change other
                    && other.typed()
                    && other.part().equals(part);
        }
    }

    public static Edit<Campaign> name(String name) {
        return new Change("rename campaign", "name", true, parts -> parts.name = name);
    }

    public static Edit<Campaign> description(String text) {
        return new Change(
                "describe campaign", "description", true, parts -> parts.description = text.isEmpty() ? null : text);
    }

    public static Edit<Campaign> template(@Nullable String id) {
        return new Change("change template", "template", false, parts -> parts.template = id);
    }

    /** Sends so many minutes after the rule fired; none means at once. */
    public static Edit<Campaign> delay(OptionalInt minutes) {
        return new Change("change delay", "delay", true, parts -> parts.sendDelay = minutes);
    }

    public static Edit<Campaign> active(boolean active) {
        return new Change(
                active ? "switch campaign on" : "switch campaign off", "active", false, parts -> parts.active = active);
    }

    /** Holds out so many per cent of the customers, 0 to 100. */
    public static Edit<Campaign> holdout(double percent) {
        return new Change("change holdout", "holdout", true, parts -> parts.holdoutPercent = percent);
    }

    public static Edit<Campaign> rules(List<String> ids) {
        return new Change("change rules", "rules", false, parts -> parts.triggerRules = List.copyOf(ids));
    }

    /** Adds one more of weight 1; the first time two, since one alone tests nothing. */
    public static Edit<Campaign> addVariant() {
        return new Change("add variant", "variants", false, parts -> {
            List<Variant> longer = new ArrayList<>(parts.variants);
            do {
                longer.add(new Variant(freshId(longer), 1, null));
            } while (longer.size() < 2);
            parts.variants = longer;
        });
    }

    private static String freshId(List<Variant> variants) {
        Set<String> taken = variants.stream().map(Variant::id).collect(Collectors.toSet());
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if (!taken.contains(String.valueOf(letter))) {
                return String.valueOf(letter);
            }
        }
        return "variant " + (variants.size() + 1);
    }

    public static Edit<Campaign> removeVariant(int place) {
        return new Change("remove variant", "variants", false, parts -> {
            List<Variant> shorter = new ArrayList<>(parts.variants);
            shorter.remove(place);
            parts.variants = shorter;
        });
    }

    public static Edit<Campaign> variantId(int place, String id) {
        return variant("rename variant", "id", true, place, old -> new Variant(id, old.weight(), old.templateId()));
    }

    /** Weighs a variant anew, with at least 0; only its share of the sum counts. */
    public static Edit<Campaign> variantWeight(int place, double weight) {
        return variant("change weight", "weight", true, place, old -> new Variant(old.id(), weight, old.templateId()));
    }

    public static Edit<Campaign> variantTemplate(int place, @Nullable String template) {
        return variant(
                "change template of variant",
                "template",
                false,
                place,
                old -> new Variant(old.id(), old.weight(), template));
    }

    private static Edit<Campaign> variant(
            String label, String part, boolean typed, int place, UnaryOperator<Variant> change) {
        return new Change(label, "variant " + place + " " + part, typed, parts -> {
            List<Variant> changed = new ArrayList<>(parts.variants);
            changed.set(place, change.apply(changed.get(place)));
            parts.variants = changed;
        });
    }
}
