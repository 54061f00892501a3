package dev.rehearsal.pack;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.journey.Fragment;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads packs from JSON and refuses what it does not know, so that a pack never silently means less than it says. It
 * goes on after a rule that is wrong, so that one reading names the first problem of every element.
 */
public final class PackReader {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<PackProblem> problems = new ArrayList<>();

    private PackReader() {}

    /** Reads a whole pack, or throws with every problem found. */
    public static RulePack read(String json) throws PackInvalid {
        PackReader reader = new PackReader();
        RulePack pack = reader.attempt(() -> reader.pack(new JsonPart(tree(json), "")));
        if (pack == null || !reader.problems.isEmpty()) {
            throw new PackInvalid(reader.problems);
        }
        return pack;
    }

    /** Reads one rule as a pack writes it. */
    public static Rule readRule(String json) throws PackInvalid {
        return readOne(json, RuleReader::rule);
    }

    /** Reads one campaign as a pack writes it. */
    public static Campaign readCampaign(String json) throws PackInvalid {
        return readOne(json, CampaignReader::campaign);
    }

    /** Reads one journey as a pack writes it. */
    public static Journey readJourney(String json) throws PackInvalid {
        return readOne(json, JourneyReader::journey);
    }

    /** Reads one journey that is not finished: its graph need not be sound, nor have a start. */
    public static Journey readJourneyDraft(String json) throws PackInvalid {
        return readOne(json, JourneyReader::draft);
    }

    /** Reads nodes as {@link PackWriter#write(Fragment)} writes them. */
    public static Fragment readNodes(String json) throws PackInvalid {
        return readOne(json, FragmentJson::read);
    }

    /** Reads one template as a pack writes it. */
    public static Template readTemplate(String json) throws PackInvalid {
        return readOne(json, PackReader::template);
    }

    private static <T> T readOne(String json, Function<JsonPart, T> reading) throws PackInvalid {
        PackReader reader = new PackReader();
        T read = reader.attempt(() -> reading.apply(new JsonPart(tree(json), "")));
        if (read == null) {
            throw new PackInvalid(reader.problems);
        }
        return read;
    }

    static Scenario readScenario(String json) throws PackInvalid {
        PackReader reader = new PackReader();
        Scenario scenario = reader.attempt(() -> {
            JsonPart part = new JsonPart(tree(json), "").object("a scenario");
            RulePack pack = reader.pack(part.needed("pack"));
            Scenario read = new Scenario(pack, CaseReader.read(part.needed("case")));
            part.end("a scenario");
            return read;
        });
        if (scenario == null || !reader.problems.isEmpty()) {
            throw new PackInvalid(reader.problems);
        }
        return scenario;
    }

    private static JsonNode tree(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree.isMissingNode()) {
                throw new JsonPart.Refused(new PackProblem("", "no JSON, the text is empty"));
            }
            return tree;
        } catch (JacksonException unreadable) {
            TokenStreamLocation place = unreadable.getLocation();
            String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw new JsonPart.Refused(new PackProblem("", "no JSON" + where + ": " + unreadable.getOriginalMessage()));
        }
    }

    private RulePack pack(JsonPart part) {
        format(part.object("a pack").needed("format"));
        checksum(part);
        signature(part);
        JsonPart version = part.part("version");
        JsonPart exportedAt = part.part("exported_at");
        part.needed("rules");
        RulePack pack = new RulePack(
                part.optionalText("pack_id"),
                part.optionalText("name"),
                version == null ? null : (Integer) version.whole(0, Integer.MAX_VALUE),
                exportedAt == null ? null : (Long) exportedAt.instant(),
                part(() -> SettingsReader.settings(part.part("settings")), Settings.NONE),
                elements(part, "rules", RuleReader::rule, Rule::id),
                elements(part, "campaigns", CampaignReader::campaign, campaign -> campaign.id()),
                elements(part, "journeys", JourneyReader::journey, journey -> journey.id()),
                elements(part, "templates", PackReader::template, Template::id),
                attempt(() -> SettingsReader.scoring(part.part("scoring"))),
                attempt(() -> SettingsReader.lifecycle(part.part("lifecycle"))),
                part(() -> SettingsReader.models(part.part("models")), Models.NONE),
                provenance(part.part("provenance")),
                elements(part, "cases", CaseReader::read, PackCase::name));
        part.end("a pack");
        return pack;
    }

    private static void format(JsonPart part) {
        String format = part.text();
        if (!format.equals(RulePack.FORMAT)) {
            boolean newer = format.matches("rehearsal-pack/\\d+");
            throw part.refused(
                    newer
                            ? "this pack is of format `" + format + "`, and this program reads `" + RulePack.FORMAT
                                    + "`; a newer program is needed"
                            : "the format has to be `" + RulePack.FORMAT + "`, not `" + format + "`");
        }
    }

    /** A hand-written pack has no hash; one that is there has to be right (pack format). */
    private static void checksum(JsonPart part) {
        JsonPart stated = part.part("content_sha256");
        if (stated != null && !stated.text().equals(part.sha256Without("content_sha256", "signature"))) {
            throw stated.refused("the pack was changed after its checksum was made; export it again");
        }
    }

    /** Only its form; whether it is right is for {@link PackSignature} to say, who is asked by name. */
    private static void signature(JsonPart part) {
        JsonPart signature = part.part("signature");
        if (signature != null) {
            PackSignature.read(signature);
            part.needed("content_sha256");
        }
    }

    private interface Reading<T> {
        @Nullable
        T read();
    }

    private <T> @Nullable T attempt(Reading<T> reading) {
        try {
            return reading.read();
        } catch (JsonPart.Refused refused) {
            problems.add(refused.problem());
            return null;
        }
    }

    private <T> T part(Reading<T> reading, T otherwise) {
        T read = attempt(reading);
        return read == null ? otherwise : read;
    }

    private <T> List<T> elements(JsonPart owner, String name, Function<JsonPart, T> reading, Function<T, String> id) {
        List<T> elements = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonPart part : owner.parts(name)) {
            T element = attempt(() -> reading.apply(part));
            if (element != null && !ids.add(id.apply(element))) {
                problems.add(new PackProblem(part.pointer(), "a second one is called `" + id.apply(element) + "`"));
            } else if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Template template(JsonPart part) {
        Template template = new Template(
                part.object("a template").text("template_id"),
                part.optionalText("name"),
                part.optionalText("channel"),
                part.optionalText("subject"),
                part.optionalText("body"));
        part.end("a template");
        return template;
    }

    private List<Approval> provenance(@Nullable JsonPart part) {
        if (part == null) {
            return List.of();
        }
        List<Approval> approvals = new ArrayList<>();
        for (JsonPart approval : part.object("provenance").parts("approvals")) {
            approvals.add(approval(approval));
        }
        part.end("provenance");
        return approvals;
    }

    private static Approval approval(JsonPart part) {
        JsonPart evidence = part.object("an approval").part("evidence");
        Approval approval = new Approval(
                part.text("id"),
                part.text("kind"),
                part.needed("version").whole(1, Integer.MAX_VALUE),
                part.needed("approved_by").text(),
                part.needed("approved_at").instant(),
                part.optionalText("comment"),
                part.optionalText("content_sha256"),
                evidence == null ? null : evidence(evidence));
        part.end("an approval");
        return approval;
    }

    private static Approval.Evidence evidence(JsonPart part) {
        Approval.Evidence evidence = new Approval.Evidence(
                part.object("evidence").optionalText("dataset_sha256"),
                part.optionalText("result_sha256"),
                part.optionalText("engine"));
        part.end("evidence");
        return evidence;
    }
}
