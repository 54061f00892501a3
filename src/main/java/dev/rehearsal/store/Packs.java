package dev.rehearsal.store;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackSignature;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.pack.SigningKey;
import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Packs out of a workspace and into it. */
public final class Packs {
    private static final String FRAME = "pack";

    private final Database database;
    private final Clock clock;
    private final Documents<Rule> rules;
    private final Documents<Campaign> campaigns;
    private final Documents<Journey> journeys;
    private final Documents<Template> templates;

    Packs(
            Database database,
            Clock clock,
            Documents<Rule> rules,
            Documents<Campaign> campaigns,
            Documents<Journey> journeys,
            Documents<Template> templates) {
        this.database = database;
        this.clock = clock;
        this.rules = rules;
        this.campaigns = campaigns;
        this.journeys = journeys;
        this.templates = templates;
    }

    /**
     * What an export would write now: the approved rules with their approvals, and the campaigns, journeys, templates and
     * settings; it has the version that the next export gets. Campaigns name only rules that go along.
     */
    public RulePack approved() throws WorkspaceProblem {
        return database.read(handle -> approved(handle, null));
    }

    /** Every rule that is not archived as it was edited last, approved or not, with all the rest of the workspace. */
    public RulePack newest() throws WorkspaceProblem {
        return database.read(handle -> {
            List<Rule> newest = new ArrayList<>();
            for (Document<Rule> rule : rules.list(handle)) {
                if (rule.status() != DocumentStatus.ARCHIVED) {
                    newest.add(rule.content());
                }
            }
            return assembled(handle, newest, campaigns.active(handle), List.of(), null, null);
        });
    }

    private RulePack approved(Handle handle, @Nullable Long exportedAt) throws WorkspaceProblem {
        List<ApprovedDocument<Rule>> approved = rules.approved(handle);
        List<Rule> chosen = approved.stream().map(ApprovedDocument::content).toList();
        return assembled(
                handle,
                chosen,
                campaigns(handle, chosen),
                approved.stream().map(ApprovedDocument::approval).toList(),
                Exports.nextVersion(handle),
                exportedAt);
    }

    private List<Campaign> campaigns(Handle handle, List<Rule> chosen) throws WorkspaceProblem {
        Set<String> ids = chosen.stream().map(Rule::id).collect(Collectors.toSet());
        return campaigns.active(handle).stream()
                .map(campaign -> campaign.ofRules(ids))
                .toList();
    }

    private RulePack assembled(
            Handle handle,
            List<Rule> chosen,
            List<Campaign> chosenCampaigns,
            List<Approval> approvals,
            @Nullable Integer version,
            @Nullable Long exportedAt)
            throws WorkspaceProblem {
        RulePack frame = frame(handle);
        String name = database.folder().name();
        return new RulePack(
                frame.packId() == null ? name : frame.packId(),
                frame.name() == null ? name : frame.name(),
                version,
                exportedAt,
                frame.settings(),
                chosen,
                chosenCampaigns,
                journeys.active(handle),
                templates.active(handle),
                frame.scoring(),
                frame.lifecycle(),
                frame.models(),
                approvals,
                List.of());
    }

    /**
     * Writes the pack of {@link #approved} to a file, whole or not at all, and remembers that it did.
     *
     * @throws WorkspaceProblem when nothing is approved or the file cannot be written
     */
    public ExportRecord export(Path file, String person) throws WorkspaceProblem {
        return export(file, person, null);
    }

    /** As {@link #export(Path, String)}, signed where there is a key. */
    public ExportRecord export(Path file, String person, @Nullable SigningKey key) throws WorkspaceProblem {
        return database.write(handle -> {
            RulePack pack = approved(handle, clock.millis());
            if (pack.rules().isEmpty()) {
                throw WorkspaceProblem.refused("No rule is approved yet; approve one and export again.");
            }
            String unsigned = PackWriter.write(pack);
            String text = key == null ? unsigned : PackSignature.sign(unsigned, key);
            ExportRecord export = Exports.add(handle, file, pack, text, clock.instant(), person);
            try {
                WholeFile.write(file, text);
            } catch (IOException failed) {
                throw WorkspaceProblem.machine(file, failed);
            }
            return export;
        });
    }

    /** All exports, newest first. */
    public List<ExportRecord> exports() throws WorkspaceProblem {
        return database.read(Exports::list);
    }

    /** The text of the file that an export wrote. */
    public String exported(long exportId) throws WorkspaceProblem {
        return database.read(handle -> Exports.text(handle, exportId));
    }

    /** What importing the pack would do to the rules. */
    public DraftReport compare(RulePack pack) throws WorkspaceProblem {
        return database.read(handle -> compare(handle, pack));
    }

    private DraftReport compare(Handle handle, RulePack pack) {
        List<String> fresh = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            boolean same = rules.isNewest(handle, rule);
            (same ? unchanged : rules.isKnown(handle, rule) ? changed : fresh).add(rule.name());
        }
        return new DraftReport(fresh, changed, unchanged);
    }

    /**
     * Takes in the pack's rules, campaigns, journeys and templates as drafts, and its name and settings where the workspace
     * has none of its own. Approvals that the pack carries are not taken over.
     */
    public DraftReport importDrafts(RulePack pack, String person) throws WorkspaceProblem {
        return database.write(handle -> {
            DraftReport report = compare(handle, pack);
            saveAll(handle, rules, pack.rules(), person);
            saveAll(handle, campaigns, pack.campaigns(), person);
            saveAll(handle, journeys, pack.journeys(), person);
            saveAll(handle, templates, pack.templates(), person);
            if (frameText(handle).isEmpty()) {
                saveFrame(handle, pack, pack.settings());
            }
            return report;
        });
    }

    private static <T> void saveAll(Handle handle, Documents<T> documents, List<T> contents, String person)
            throws WorkspaceProblem {
        for (T content : contents) {
            documents.save(handle, content, person);
        }
    }

    /** What holds for the whole pack: time zone, quiet hours, frequency caps. */
    public Settings settings() throws WorkspaceProblem {
        return database.read(handle -> frame(handle).settings());
    }

    public void saveSettings(Settings settings) throws WorkspaceProblem {
        database.change(handle -> saveFrame(handle, frame(handle), settings));
    }

    /** The pack's id and name, settings, scoring, lifecycle and models are kept as a pack without rules. */
    private static RulePack frame(Handle handle) throws WorkspaceProblem {
        Optional<String> text = frameText(handle);
        try {
            return text.isEmpty() ? RulePack.of(List.of()) : PackReader.read(text.get());
        } catch (PackInvalid unreadable) {
            throw new WorkspaceProblem(
                    WorkspaceProblem.Kind.DAMAGED,
                    "The settings of the workspace cannot be read: " + unreadable.getMessage(),
                    unreadable);
        }
    }

    private static Optional<String> frameText(Handle handle) {
        return handle.createQuery("SELECT content FROM setting WHERE name = :name")
                .bind("name", FRAME)
                .mapTo(String.class)
                .findOne();
    }

    private static void saveFrame(Handle handle, RulePack pack, Settings settings) {
        RulePack frame = new RulePack(
                pack.packId(),
                pack.name(),
                null,
                null,
                settings,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                pack.scoring(),
                pack.lifecycle(),
                pack.models(),
                List.of(),
                List.of());
        handle.createUpdate("MERGE INTO setting (name, content) KEY (name) VALUES (:name, :content)")
                .bind("name", FRAME)
                .bind("content", PackWriter.write(frame))
                .execute();
    }
}
