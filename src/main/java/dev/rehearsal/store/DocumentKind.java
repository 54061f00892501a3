package dev.rehearsal.store;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Graph;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Rule;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the store has to know of a kind of document: its ids and names, its text and back, and whether it is finished, which a
 * draft need not be to be saved, but to be looked at and to be replayed.
 */
record DocumentKind<T>(
        String id,
        Function<T, String> idOf,
        Function<T, String> nameOf,
        Function<T, String> text,
        Reading<T> reading,
        Predicate<T> isFinished) {
    static final DocumentKind<Rule> RULE = new DocumentKind<>(
            "rule", Rule::id, Rule::name, PackWriter::canonical, PackReader::readRule, finished -> true);
    static final DocumentKind<Campaign> CAMPAIGN = new DocumentKind<>(
            "campaign",
            Campaign::id,
            Campaign::name,
            PackWriter::canonical,
            PackReader::readCampaign,
            finished -> true);
    static final DocumentKind<Journey> JOURNEY = new DocumentKind<>(
            "journey",
            Journey::id,
            Journey::name,
            PackWriter::canonical,
            PackReader::readJourneyDraft,
            journey -> Graph.flaws(journey).isEmpty());
    static final DocumentKind<Template> TEMPLATE = new DocumentKind<>(
            "template",
            Template::id,
            DocumentKind::nameOf,
            PackWriter::canonical,
            PackReader::readTemplate,
            finished -> true);

    interface Reading<T> {
        T read(String text) throws PackInvalid;
    }

    private static String nameOf(Template template) {
        String name = template.name();
        return name == null ? template.id() : name;
    }

    /** Whether a replay shows what it does. */
    boolean isReplayed() {
        return !id.equals("template");
    }
}
