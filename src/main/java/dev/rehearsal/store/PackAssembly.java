package dev.rehearsal.store;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.NamedParts;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Puts the next pack together. Rules and journeys go out as they were approved and not otherwise. Campaigns that belong to
 * them, and the templates that any of these name, go along: as approved, or as saved last when they never were.
 */
final class PackAssembly {
    private final PackDocuments documents;

    PackAssembly(PackDocuments documents) {
        this.documents = documents;
    }

    NextPack next(Handle handle, String name, int version, @Nullable Long exportedAt) throws WorkspaceProblem {
        RulePack frame = PackFrame.read(handle);
        List<StayingPart> stays = new ArrayList<>();
        List<Sendable<Rule>> outRules = approved(documents.rules().sendable(handle), PackPart.RULE, stays);
        List<Sendable<Journey>> outJourneys = approved(documents.journeys().sendable(handle), PackPart.JOURNEY, stays);
        RulePack core =
                pack(frame, name, version, exportedAt, contents(outRules), List.of(), contents(outJourneys), List.of());
        Set<String> ruleIds = PackDocuments.ruleIds(core);
        Set<String> named = NamedParts.of(core).campaigns();
        List<Sendable<Campaign>> outCampaigns = used(
                documents.campaigns().sendable(handle),
                PackPart.CAMPAIGN,
                campaign -> named.contains(campaign.id())
                        || campaign.triggerRules().stream().anyMatch(ruleIds::contains),
                stays);
        List<Campaign> sentCampaigns = contents(outCampaigns).stream()
                .map(campaign -> campaign.ofRules(ruleIds))
                .toList();
        Set<String> texts = NamedParts.of(
                        pack(frame, name, version, null, core.rules(), sentCampaigns, core.journeys(), List.of()))
                .templates();
        List<Sendable<Template>> outTemplates = used(
                documents.templates().sendable(handle),
                PackPart.TEMPLATE,
                template -> texts.contains(template.id()),
                stays);
        List<OutgoingPart> goes = new ArrayList<>();
        outRules.forEach(out -> goes.add(out.as(PackPart.RULE)));
        outJourneys.forEach(out -> goes.add(out.as(PackPart.JOURNEY)));
        outCampaigns.forEach(out -> goes.add(out.as(PackPart.CAMPAIGN)));
        outTemplates.forEach(out -> goes.add(out.as(PackPart.TEMPLATE)));
        List<Approval> approvals = new ArrayList<>();
        goes.stream().map(OutgoingPart::approval).filter(Objects::nonNull).forEach(approvals::add);
        RulePack pack = pack(
                frame, name, version, exportedAt, core.rules(), sentCampaigns, core.journeys(), contents(outTemplates));
        return new NextPack(pack.withApprovals(approvals), goes, stays);
    }

    /** Everything that is not archived as it was edited last, approved or not. */
    RulePack newest(Handle handle, String name) throws WorkspaceProblem {
        return pack(
                PackFrame.read(handle),
                name,
                null,
                null,
                documents.rules().edited(handle),
                documents.campaigns().edited(handle),
                documents.journeys().edited(handle),
                documents.templates().edited(handle));
    }

    private static <T> List<Sendable<T>> approved(List<Sendable<T>> all, PackPart part, List<StayingPart> stays) {
        for (Sendable<T> one : all) {
            if (one.approval() == null) {
                StayingPart.Reason reason = one.inReview() ? StayingPart.Reason.IN_REVIEW : StayingPart.Reason.DRAFT;
                stays.add(new StayingPart(part, one.id(), one.name(), reason));
            }
        }
        return all.stream().filter(one -> one.approval() != null).toList();
    }

    private static <T> List<Sendable<T>> used(
            List<Sendable<T>> all, PackPart part, Predicate<T> used, List<StayingPart> stays) {
        for (Sendable<T> one : all) {
            if (!used.test(one.content())) {
                stays.add(new StayingPart(part, one.id(), one.name(), StayingPart.Reason.NOT_USED));
            }
        }
        return all.stream().filter(one -> used.test(one.content())).toList();
    }

    private static <T> List<T> contents(List<Sendable<T>> all) {
        return all.stream().map(Sendable::content).toList();
    }

    private static RulePack pack(
            RulePack frame,
            String name,
            @Nullable Integer version,
            @Nullable Long exportedAt,
            List<Rule> rules,
            List<Campaign> campaigns,
            List<Journey> journeys,
            List<Template> templates) {
        return new RulePack(
                frame.packId() == null ? name : frame.packId(),
                frame.name() == null ? name : frame.name(),
                version,
                exportedAt,
                frame.settings(),
                rules,
                campaigns,
                journeys,
                templates,
                frame.scoring(),
                frame.lifecycle(),
                frame.models(),
                List.of(),
                List.of());
    }
}
