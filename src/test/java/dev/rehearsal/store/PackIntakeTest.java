package dev.rehearsal.store;

import static dev.rehearsal.store.TestLogs.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.IntakeItem.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackIntakeTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private Documents<Rule> rules;

    @BeforeEach
    void open() throws WorkspaceProblem {
        workspace = Workspace.openOrCreate(folder.resolve("shop"), CLOCK);
        rules = workspace.rules();
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        workspace.close();
    }

    private void approve(Rule rule) throws WorkspaceProblem {
        rules.save(rule, "Ann");
        Approving.approve(workspace, rules, rule.id());
    }

    private List<IntakeItem> compare(RulePack pack) throws WorkspaceProblem {
        return workspace.packs().intake().compare(pack);
    }

    private State state(RulePack pack) throws WorkspaceProblem {
        return compare(pack).getFirst().state();
    }

    private static RulePack pack(Rule... rules) {
        return RulePack.of(List.of(rules));
    }

    private static Rule cart(String type) throws PackInvalid {
        return TestRules.on("cart", "Cart", type);
    }

    @Test
    void whatIsNewAndChangedIsTakenInAsDraftsAndTheRestIsLeftAlone() throws Exception {
        Rule same = TestRules.on("same", "Same", "login");
        approve(same);
        approve(TestRules.on("changed", "Changed", "login"));
        RulePack pack = pack(same, TestRules.on("changed", "Changed", "search"), TestRules.on("new", "New", "search"));

        assertThat(compare(pack))
                .containsExactly(
                        new IntakeItem(PackPart.RULE, "same", "Same", State.UNCHANGED),
                        new IntakeItem(PackPart.RULE, "changed", "Changed", State.CHANGED),
                        new IntakeItem(PackPart.RULE, "new", "New", State.NEW));
        workspace.packs().intake().takeAll(pack, "Ann");

        assertThat(rules.open("same").status()).isEqualTo(DocumentStatus.APPROVED);
        assertThat(rules.open("changed").status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(rules.open("new").status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(workspace.packs().approved().rules())
                .containsExactly(TestRules.on("changed", "Changed", "login"), same);
    }

    @Test
    void aDraftThatNobodyElseHasConflicts() throws Exception {
        rules.save(cart("login"), "Ann");

        assertThat(state(pack(cart("search")))).isEqualTo(State.DRAFT_HERE);
    }

    @Test
    void aDraftAsItWasImportedDoesNotConflictUntilItIsEdited() throws Exception {
        workspace.packs().intake().takeAll(pack(cart("login")), "Ann");
        assertThat(state(pack(cart("search")))).isEqualTo(State.CHANGED);

        rules.save(cart("purchase"), "Ann");

        assertThat(state(pack(cart("search")))).isEqualTo(State.EDITED_HERE);
        assertThat(state(pack(cart("purchase")))).isEqualTo(State.UNCHANGED);
    }

    @Test
    void aRuleThatWasApprovedAnewSinceItsExportConflicts() throws Exception {
        approve(cart("login"));
        workspace.packs().export(folder.resolve("pack.json"), "Ann");
        assertThat(state(pack(cart("search")))).isEqualTo(State.CHANGED);

        approve(cart("purchase"));

        assertThat(state(pack(cart("search")))).isEqualTo(State.EDITED_HERE);
    }

    @Test
    void whatIsInReviewOrArchivedConflicts() throws Exception {
        rules.save(cart("login"), "Ann");
        rules.submit("cart", "Ann", "");
        assertThat(state(pack(cart("search")))).isEqualTo(State.IN_REVIEW_HERE);

        rules.archive("cart", "Ann", "");

        assertThat(state(pack(cart("login")))).isEqualTo(State.ARCHIVED_HERE);
    }

    @Test
    void anExportThatComesBackIsTheSameAllThrough() throws Exception {
        approve(cart("login"));
        rules.save(TestRules.on("draft", "Draft", "login"), "Ann");
        workspace
                .campaigns()
                .save(
                        new Campaign(
                                "spring",
                                "Spring",
                                null,
                                List.of("cart", "draft"),
                                null,
                                List.of(),
                                OptionalInt.empty(),
                                true,
                                0,
                                List.of()),
                        "Ann");
        workspace.packs().saveSettings(new Settings("Europe/Berlin", null, List.of()));
        Path file = folder.resolve("pack.json");
        workspace.packs().export(file, "Ann");

        assertThat(compare(PackReader.read(Files.readString(file))))
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(State.UNCHANGED));
    }

    @Test
    void settingsOfTheWorkspaceGiveWayOnlyWhereThatWasChosen() throws Exception {
        RulePack berlin = RulePack.of(List.of()).withSettings(new Settings("Europe/Berlin", null, List.of()));
        RulePack paris = RulePack.of(List.of()).withSettings(new Settings("Europe/Paris", null, List.of()));
        assertThat(state(berlin)).isEqualTo(State.NEW);
        workspace.packs().intake().takeAll(berlin, "Ann");
        assertThat(state(paris)).isEqualTo(State.HOLDS_AT_ONCE);

        workspace.packs().intake().takeAll(paris, "Ann");
        assertThat(workspace.packs().settings().timezone()).isEqualTo("Europe/Berlin");

        workspace.packs().intake().take(paris, compare(paris), "Ann");
        assertThat(workspace.packs().settings().timezone()).isEqualTo("Europe/Paris");
    }

    @Test
    void anImportIsTakenBackWhole() throws Exception {
        approve(cart("login"));
        Standing before = rules.standings().of("cart");
        RulePack pack = pack(cart("search"), TestRules.on("new", "New", "search"))
                .withSettings(new Settings("Europe/Berlin", null, List.of()));
        Intake intake = workspace.packs().intake().takeAll(pack, "Ann");

        workspace.packs().intake().undo(intake, "Ann");

        assertThat(rules.standings().of("cart")).isEqualTo(before);
        assertThat(rules.list()).extracting(Document::id).containsExactly("cart");
        assertThat(workspace.packs().settings()).isEqualTo(Settings.NONE);
        assertThat(compare(pack)).extracting(IntakeItem::state).containsExactly(State.CHANGED, State.NEW, State.NEW);

        workspace.packs().intake().take(pack, compare(pack), "Ann");
        assertThat(rules.open("new").status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void anImportOfWhichSomethingWasEditedIsNotTakenBackAtAll() throws Exception {
        RulePack pack = pack(cart("search"), TestRules.on("new", "New", "search"));
        Intake intake = workspace.packs().intake().takeAll(pack, "Ann");
        rules.save(TestRules.on("new", "New", "purchase"), "Ann");

        assertThat(Problems.of(() -> workspace.packs().intake().undo(intake, "Ann")))
                .hasMessageContaining("was changed in the meantime");

        assertThat(rules.list()).extracting(Document::id).containsExactly("cart", "new");
    }

    @Test
    void whatChangedSinceThePackWasLookedAtIsNotOverwritten() throws Exception {
        RulePack pack = pack(cart("search"));
        List<IntakeItem> seen = compare(pack);
        rules.save(cart("purchase"), "Ann");

        assertThat(Problems.of(() -> workspace.packs().intake().take(pack, seen, "Ann")))
                .hasMessageContaining("look at it again");

        assertThat(rules.open("cart").content()).isEqualTo(cart("purchase"));
    }
}
