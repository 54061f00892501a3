package dev.rehearsal.ui.packs;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.lint.Finding;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.PackPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What lint found, said of the parts by their names. */
final class LintWords {
    private LintWords() {}

    static PackCheck.Finding of(RulePack pack, Finding found) {
        List<Finding.Part> parts = found.parts();
        String names = parts.stream().map(part -> name(pack, part)).collect(Collectors.joining(" and "));
        return new PackCheck.Finding(
                names,
                unmarked(found.why()) + " " + unmarked(found.fix()),
                false,
                parts.isEmpty() ? Optional.empty() : place(parts.getFirst()));
    }

    /** Ids stand between marks of code there, which nobody needs to see here. */
    private static String unmarked(String sentence) {
        return sentence.replace('`', '"');
    }

    private static Optional<PackCheck.Place> place(Finding.Part part) {
        return switch (part.kind()) {
            case RULE -> Optional.of(new PackCheck.Place(PackPart.RULE, part.id()));
            case JOURNEY -> Optional.of(new PackCheck.Place(PackPart.JOURNEY, part.id()));
            case CAMPAIGN -> Optional.of(new PackCheck.Place(PackPart.CAMPAIGN, part.id()));
            case LIFECYCLE, PACK -> Optional.empty();
        };
    }

    private static String name(RulePack pack, Finding.Part part) {
        return switch (part.kind()) {
            case RULE ->
                pack.rules().stream()
                        .filter(rule -> rule.id().equals(part.id()))
                        .map(Rule::name)
                        .findFirst()
                        .orElse(part.id());
            case JOURNEY ->
                pack.journeys().stream()
                        .filter(journey -> journey.id().equals(part.id()))
                        .map(Journey::name)
                        .findFirst()
                        .orElse(part.id());
            case CAMPAIGN ->
                pack.campaigns().stream()
                        .filter(campaign -> campaign.id().equals(part.id()))
                        .map(Campaign::name)
                        .findFirst()
                        .orElse(part.id());
            case LIFECYCLE -> "Lifecycle";
            case PACK -> "Pack";
        };
    }
}
