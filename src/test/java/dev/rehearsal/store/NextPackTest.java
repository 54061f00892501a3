package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rehearsal.journey.Journey;
import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.StayingPart.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextPackTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() throws WorkspaceProblem {
        workspace = Workspace.openOrCreate(folder.resolve("shop"), CLOCK);
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        workspace.close();
    }

    private static Rule sending(String id, String template, String campaign) throws PackInvalid {
        return PackReader.readRule("""
                {"rule_id": "%s", "name": "%s", "trigger_type": "behavioral", "conditions": [],
                 "actions": [{"type": "send_email", "template_id": "%s", "campaign_id": "%s"}]}
                """.formatted(id, id, template, campaign));
    }

    private static Journey journey(String id, String template) throws PackInvalid {
        return PackReader.readJourney("""
                {"journey_id": "%s", "name": "%s", "active": true, "start": "hello",
                 "entry": {"conditions": [{"field": "event_type", "operator": "equals", "value": "subscription"}]},
                 "nodes": [{"id": "hello", "type": "message", "channel": "email", "template_id": "%s"}]}
                """.formatted(id, id, template));
    }

    private <T> void approve(Documents<T> documents, T content, String id) throws WorkspaceProblem {
        documents.save(content, "Ann");
        Approving.approve(workspace, documents, id);
    }

    private void keepTemplates(String... ids) throws WorkspaceProblem {
        for (String id : ids) {
            workspace.templates().save(new Template(id, null, "email", "Hi", "…"), "Ann");
        }
    }

    @Test
    void aJourneyGoesOutAsItWasApprovedAndNotOtherwise() throws Exception {
        Journey approved = journey("welcome", "hello");
        approve(workspace.journeys(), approved, "welcome");
        workspace.journeys().save(journey("welcome", "hello again"), "Ann");
        workspace.journeys().save(journey("farewell", "bye"), "Ann");

        NextPack next = workspace.packs().next();

        assertThat(next.pack().journeys()).containsExactly(approved);
        assertThat(next.pack().approvals()).extracting(Approval::kind).containsExactly("journey");
        assertThat(next.goes()).singleElement().satisfies(part -> {
            assertThat(part.version()).isEqualTo(1);
            assertThat(part.newerVersion()).isEqualTo(OptionalInt.of(2));
        });
        assertThat(next.stays())
                .containsExactly(new StayingPart(PackPart.JOURNEY, "farewell", "farewell", Reason.DRAFT));
        assertThat(workspace.packs().newest().journeys())
                .containsExactly(journey("farewell", "bye"), journey("welcome", "hello again"));
    }

    @Test
    void aPackOfNothingButJourneysIsExported() throws Exception {
        approve(workspace.journeys(), journey("welcome", "hello"), "welcome");

        ExportRecord export = workspace.packs().export(folder.resolve("pack.json"), "Ann");

        assertThat(export.rules()).isZero();
        assertThat(export.signed()).isFalse();
    }

    @Test
    void campaignsAndTemplatesGoAlongWhenSomethingUsesThem() throws Exception {
        approve(workspace.rules(), sending("cart", "left", "spring"), "cart");
        workspace.rules().save(sending("draft", "other", "summer"), "Ann");
        workspace.rules().submit("draft", "Ann", "");
        workspace.campaigns().save(PackReader.readCampaign("""
                {"campaign_id": "spring", "name": "Spring", "trigger_rules": ["cart", "draft"],
                 "email_template_id": "usual",
                 "a_b_test_config": {"variants": [{"id": "a", "weight": 1, "template_id": "arm"}]}}"""), "Ann");
        workspace.campaigns().save(PackReader.readCampaign("""
                {"campaign_id": "summer", "name": "Summer", "trigger_rules": ["draft"]}"""), "Ann");
        keepTemplates("left", "usual", "arm", "other");

        NextPack next = workspace.packs().next();

        assertThat(next.goes())
                .extracting(OutgoingPart::part, OutgoingPart::id)
                .containsExactly(
                        tuple(PackPart.RULE, "cart"),
                        tuple(PackPart.CAMPAIGN, "spring"),
                        tuple(PackPart.TEMPLATE, "arm"),
                        tuple(PackPart.TEMPLATE, "left"),
                        tuple(PackPart.TEMPLATE, "usual"));
        assertThat(next.goes().get(1).approval()).isNull();
        assertThat(next.pack().campaigns().getFirst().triggerRules()).containsExactly("cart");
        assertThat(next.pack().templates()).hasSize(3);
        assertThat(next.stays())
                .containsExactly(
                        new StayingPart(PackPart.RULE, "draft", "draft", Reason.IN_REVIEW),
                        new StayingPart(PackPart.CAMPAIGN, "summer", "Summer", Reason.NOT_USED),
                        new StayingPart(PackPart.TEMPLATE, "other", "other", Reason.NOT_USED));
    }

    @Test
    void anApprovedCampaignGoesAsItWasApproved() throws Exception {
        approve(workspace.rules(), sending("cart", "left", "spring"), "cart");
        String text = "{\"campaign_id\": \"spring\", \"name\": \"%s\", \"trigger_rules\": [\"cart\"]}";
        approve(workspace.campaigns(), PackReader.readCampaign(text.formatted("Spring")), "spring");
        workspace.campaigns().save(PackReader.readCampaign(text.formatted("Late spring")), "Ann");

        NextPack next = workspace.packs().next();

        assertThat(next.pack().campaigns().getFirst().name()).isEqualTo("Spring");
        assertThat(next.pack().approvals()).extracting(Approval::kind).containsExactly("rule", "campaign");
        assertThat(List.of(next.goes().get(1).newerVersion())).containsExactly(OptionalInt.of(2));
    }

    @Test
    void anExportIsWrittenAgainAsItWas() throws Exception {
        approve(workspace.rules(), sending("cart", "left", "spring"), "cart");
        ExportRecord export = workspace.packs().export(folder.resolve("pack.json"), "Ann");
        approve(workspace.rules(), sending("cart", "right", "spring"), "cart");

        workspace.packs().saveAgain(export.id(), folder.resolve("again.json"));

        assertThat(folder.resolve("again.json")).hasSameTextualContentAs(folder.resolve("pack.json"));
        assertThat(workspace.packs().exports()).hasSize(1);
    }

    @Test
    void thePathOfTheSigningKeyIsRemembered() throws Exception {
        SigningKeyFile key = workspace.packs().keyFile();
        assertThat(key.path()).isEmpty();

        key.choose(folder.resolve("key.pem"));
        assertThat(key.path()).contains(folder.resolve("key.pem"));

        key.forget();
        assertThat(key.path()).isEmpty();
    }
}
