package dev.rehearsal.store;

import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Takes packs into a workspace: rules, journeys, campaigns and templates as drafts, settings as they are. Approvals that a
 * pack carries are not taken over. Says beforehand how each part stands to what is here, and can be undone.
 */
public final class PackIntake {
    private final Database database;
    private final List<IntakeShelf<?>> shelves;

    PackIntake(Database database, PackDocuments documents) {
        this.database = database;
        this.shelves = List.of(
                new IntakeShelf<>(
                        PackPart.RULE, DocumentKind.RULE, documents.rules(), RulePack::rules, (rule, pack) -> rule),
                new IntakeShelf<>(
                        PackPart.JOURNEY,
                        DocumentKind.JOURNEY,
                        documents.journeys(),
                        RulePack::journeys,
                        (journey, pack) -> journey),
                new IntakeShelf<>(
                        PackPart.CAMPAIGN,
                        DocumentKind.CAMPAIGN,
                        documents.campaigns(),
                        RulePack::campaigns,
                        (campaign, pack) -> campaign.ofRules(PackDocuments.ruleIds(pack))),
                new IntakeShelf<>(
                        PackPart.TEMPLATE,
                        DocumentKind.TEMPLATE,
                        documents.templates(),
                        RulePack::templates,
                        (template, pack) -> template));
    }

    /** How each part of the pack stands to the workspace, in the order of the pack. */
    public List<IntakeItem> compare(RulePack pack) throws WorkspaceProblem {
        return database.read(handle -> compare(handle, pack));
    }

    private List<IntakeItem> compare(Handle handle, RulePack pack) throws WorkspaceProblem {
        List<IntakeItem> items = new ArrayList<>();
        for (IntakeShelf<?> shelf : shelves) {
            items.addAll(shelf.compare(handle, pack));
        }
        items.addAll(IntakeFrame.compare(PackFrame.read(handle), pack));
        return items;
    }

    /**
     * Takes in those parts of the pack that were chosen, all or none.
     *
     * @param chosen some of what {@link #compare} said
     * @throws WorkspaceProblem when one of them does not stand any more as it was said
     */
    public Intake take(RulePack pack, Collection<IntakeItem> chosen, String person) throws WorkspaceProblem {
        return database.write(handle -> {
            if (!compare(handle, pack).containsAll(chosen)) {
                throw WorkspaceProblem.refused(
                        "Something here was changed since the pack was looked at, so nothing was imported; look at it again.");
            }
            return take(handle, pack, chosen, person);
        });
    }

    /** Takes in everything that is not the same here; the settings only where the workspace has none of its own. */
    public Intake takeAll(RulePack pack, String person) throws WorkspaceProblem {
        return database.write(handle -> take(
                handle,
                pack,
                compare(handle, pack).stream()
                        .filter(item -> item.state() != IntakeItem.State.UNCHANGED
                                && item.state() != IntakeItem.State.HOLDS_AT_ONCE)
                        .toList(),
                person));
    }

    private Intake take(Handle handle, RulePack pack, Collection<IntakeItem> chosen, String person)
            throws WorkspaceProblem {
        Map<String, Optional<String>> exchanged = new LinkedHashMap<>();
        List<Intake.Step> steps = new ArrayList<>();
        Optional<String> frameBefore = PackFrame.text(handle);
        for (IntakeShelf<?> shelf : shelves) {
            for (IntakeItem item : chosen) {
                if (item.part() == shelf.part()) {
                    String name = Exchanged.name(item.part(), item.id());
                    exchanged.put(name, Exchanged.sha256(handle, name));
                    steps.add(shelf.take(handle, pack, item.id(), person));
                    Exchanged.put(handle, name, shelf.sha256(handle, item.id()));
                }
            }
        }
        IntakeFrame.take(handle, pack, chosen);
        return new Intake(List.copyOf(chosen), steps, frameBefore, PackFrame.text(handle), exchanged);
    }

    /**
     * Takes an import back: what was new goes, what was overwritten is there again.
     *
     * @throws WorkspaceProblem when something that it brought was changed in the meantime; nothing is taken back then
     */
    public void undo(Intake intake, String person) throws WorkspaceProblem {
        database.change(handle -> {
            if (!intake.frameBefore().equals(intake.frameAfter())) {
                if (!PackFrame.text(handle).equals(intake.frameAfter())) {
                    throw WorkspaceProblem.refused("The settings were changed since the import, so it can no longer be "
                            + "taken back; look at them again.");
                }
                PackFrame.put(handle, intake.frameBefore());
            }
            for (Intake.Step step : intake.steps()) {
                standings(step.part()).putBack(handle, step.after(), step.before(), person);
            }
            intake.exchangedBefore().forEach((name, sha256) -> Exchanged.put(handle, name, sha256));
        });
    }

    private Standings standings(PackPart part) {
        return shelves.stream()
                .filter(shelf -> shelf.part() == part)
                .findFirst()
                .orElseThrow()
                .documents()
                .standings();
    }
}
