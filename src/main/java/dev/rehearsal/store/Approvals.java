package dev.rehearsal.store;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What has to be true before a document is approved, and the approval itself, which is refused as long as something of it
 * is not: it was replayed exactly as it is on data that have a name, no scenario that names it fails, and where the
 * workspace wants that, somebody else has edited it.
 */
public final class Approvals {
    private final Database database;
    private final Documents<Rule> rules;
    private final Documents<Campaign> campaigns;
    private final Documents<Journey> journeys;
    private final Packs packs;
    private final Scenarios scenarios;
    private final ReviewPolicy policy;

    Approvals(
            Database database,
            Documents<Rule> rules,
            Documents<Campaign> campaigns,
            Documents<Journey> journeys,
            Packs packs,
            Scenarios scenarios,
            ReviewPolicy policy) {
        this.database = database;
        this.rules = rules;
        this.campaigns = campaigns;
        this.journeys = journeys;
        this.packs = packs;
        this.scenarios = scenarios;
        this.policy = policy;
    }

    /** What the workspace would be with the newest version of the document approved; the rest as in {@link #inForce}. */
    public <T> RulePack candidate(Documents<T> documents, String id) throws WorkspaceProblem {
        return with(documents.kind(), id);
    }

    /** Everything that is not archived as it was approved, or where nothing was, as it was edited last. */
    public RulePack inForce() throws WorkspaceProblem {
        return with(DocumentKind.RULE, "");
    }

    private RulePack with(DocumentKind<?> kind, String id) throws WorkspaceProblem {
        RulePack newest = packs.newest();
        return newest.with(
                inForce(newest.rules(), rules, kind, id),
                inForce(newest.campaigns(), campaigns, kind, id),
                inForce(newest.journeys(), journeys, kind, id));
    }

    private static <T> List<T> inForce(
            List<T> newest, Documents<T> documents, DocumentKind<?> candidateKind, String candidate)
            throws WorkspaceProblem {
        Function<T, String> idOf = documents.kind().idOf();
        boolean isOfKind = documents.kind().id().equals(candidateKind.id());
        Map<String, T> others = new HashMap<>();
        for (ApprovedDocument<T> approved : documents.approved()) {
            others.put(approved.approval().id(), approved.content());
        }
        List<T> all = new ArrayList<>();
        for (T one : newest) {
            String id = idOf.apply(one);
            all.add(isOfKind && id.equals(candidate) ? documents.open(id).content() : others.getOrDefault(id, one));
        }
        return all;
    }

    /** The replay that speaks for a version: the newest that had exactly its content. */
    public <T> Optional<Evidence> evidence(Documents<T> documents, String id, int version) throws WorkspaceProblem {
        String sha256 = documents.sha256(id, version);
        return database.read(
                handle -> new EvidenceRows(handle).of(documents.kind().id(), id, sha256));
    }

    /** As {@link #evidence(Documents, String, int)}, over data with this digest. */
    public <T> Optional<Evidence> evidenceOn(Documents<T> documents, String id, int version, String datasetSha256)
            throws WorkspaceProblem {
        String sha256 = documents.sha256(id, version);
        return database.read(
                handle -> new EvidenceRows(handle).on(documents.kind().id(), id, sha256, datasetSha256));
    }

    /** The replay on which a version was approved; empty where it was approved without, as once was possible. */
    public Optional<Evidence> evidence(Approval approval) throws WorkspaceProblem {
        Approval.Evidence said = approval.evidence();
        if (said == null || said.datasetSha256() == null || said.resultSha256() == null) {
            return Optional.empty();
        }
        String dataset = said.datasetSha256();
        String result = said.resultSha256();
        return database.read(handle -> new EvidenceRows(handle).ofHashes(dataset, result));
    }

    /** What stands in the way of an approval by the person; nothing when it would be given. */
    public <T> List<Hindrance> hindrances(Documents<T> documents, String id, String person) throws WorkspaceProblem {
        return hindrances(documents, documents.open(id), person);
    }

    private <T> List<Hindrance> hindrances(Documents<T> documents, Document<T> document, String person)
            throws WorkspaceProblem {
        List<Hindrance> hindrances = new ArrayList<>();
        if (documents.kind().isReplayed()) {
            if (evidence(documents, document.id(), document.version()).isEmpty()) {
                hindrances.add(new Hindrance.NotReplayed("“" + document.name() + "”"));
            }
            List<ScenarioResult> failed = scenarios(documents, document.id()).stream()
                    .filter(result -> !result.passed())
                    .toList();
            if (!failed.isEmpty()) {
                hindrances.add(new Hindrance.FailedScenarios(failed));
            }
        }
        if (policy.needsSecondPerson() && isAuthor(documents, document, person)) {
            hindrances.add(new Hindrance.OwnWork(person));
        }
        return hindrances;
    }

    /** What becomes of the scenarios that name the document when its newest version is replayed. */
    public <T> List<ScenarioResult> scenarios(Documents<T> documents, String id) throws WorkspaceProblem {
        return scenarios.run(candidate(documents, id)).stream()
                .filter(result -> result.names(documents.kind().id(), id))
                .toList();
    }

    private static <T> boolean isAuthor(Documents<T> documents, Document<T> document, String person)
            throws WorkspaceProblem {
        return documents.steps(document.id()).stream()
                .filter(step -> step.kind() == DocumentStep.Kind.SAVED && step.version() == document.version())
                .anyMatch(step -> step.person().strip().equalsIgnoreCase(person.strip()));
    }

    /**
     * Lets what is in review out; it takes the place of the version that was approved before.
     *
     * @throws WorkspaceProblem when it is not in review or something stands in the way
     */
    public <T> Approval approve(Documents<T> documents, String id, String person, String comment)
            throws WorkspaceProblem {
        Document<T> document = documents.review().inReview(id);
        List<Hindrance> hindrances = hindrances(documents, document, person);
        if (!hindrances.isEmpty()) {
            throw WorkspaceProblem.refused(hindrances.getFirst().sentence());
        }
        Optional<Evidence> evidence =
                documents.kind().isReplayed() ? evidence(documents, id, document.version()) : Optional.empty();
        return documents
                .review()
                .approve(
                        document,
                        person,
                        comment,
                        evidence.map(Evidence::inPack).orElse(null));
    }
}
