package dev.rehearsal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Event;
import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.insight.CaseMaking;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackCase;
import dev.rehearsal.pack.PackCase.CaseProfile;
import dev.rehearsal.pack.PackCase.Expectation;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Scenario;
import dev.rehearsal.replay.CaseReplay;
import dev.rehearsal.replay.PackProof;
import dev.rehearsal.store.CaseChoice;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.packs.PackCheck.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesTest {
    @TempDir
    private Path folder;

    private PacksShop shop;

    @BeforeEach
    void open() throws Exception {
        shop = PacksShop.approved(folder);
    }

    @AfterEach
    void close() throws WorkspaceProblem {
        shop.close();
    }

    private EventLog log() throws Exception {
        Dataset dataset = shop.importSample();
        return shop.workspace().datasets().load(List.of(dataset.id()), Runnable::run, Progress.NONE);
    }

    private static Map<Field, Value> profile(EventLog log, String id) {
        Map<Field, Value> fields = new HashMap<>();
        int row = log.profiles().rowOf(id);
        for (Field field : row < 0 ? Set.<Field>of() : log.profiles().fields()) {
            Value value = log.profiles().value(row, field);
            if (value != null) {
                fields.put(field, value);
            }
        }
        return fields;
    }

    /** The whole history and profile of a true customer, expecting what the pack does with it. */
    private Scenario scenarioOf(EventLog log, int customer) throws WorkspaceProblem {
        List<Event> events = new ArrayList<>();
        for (int position = log.start(customer); position < log.end(customer); position++) {
            events.add(log.eventAt(position));
        }
        String id = log.customerId(customer);
        Map<Field, Value> fields = profile(log, id);
        PackCase story = new PackCase(
                "What became of " + id,
                new CaseProfile(id, fields),
                events,
                null,
                new Expectation(List.of(), null, null, null, null));
        RulePack pack = shop.workspace().packs().approved();
        Expectation found = CaseReplay.outcome(pack, story);
        return new Scenario(
                pack,
                new PackCase(
                        story.name(),
                        story.profile(),
                        events,
                        null,
                        new Expectation(found.decisions(), null, null, null, null)));
    }

    @Test
    void nothingOfTheCustomersOfAWorkspaceIsInAPackThatCarriesTheirStories() throws Exception {
        EventLog log = log();
        List<Scenario> scenarios = new ArrayList<>();
        for (int customer = 0; customer < 12; customer++) {
            scenarios.add(scenarioOf(log, customer));
        }
        shop.workspace().scenarios().add(scenarios, "stories.json", "Ann");
        Set<String> names = new LinkedHashSet<>();
        scenarios.forEach(scenario -> names.add(scenario.story().name()));
        shop.workspace().packs().saveCaseChoice(new CaseChoice(names, needed(scenarios)));
        shop.model.reload();
        shop.answers.then(shop.file("pack.json"));

        shop.model.export();

        String text = Files.readString(shop.file("pack.json"));
        RulePack written = PackReader.read(text);
        assertThat(written.cases()).hasSize(12);
        assertThat(PackProof.of(text, null).holds(false)).isTrue();
        for (int customer = 0; customer < log.customerCount(); customer++) {
            String id = log.customerId(customer);
            assertThat(text).doesNotContain("\"" + id + "\"");
            Map<Field, Value> fields = profile(log, id);
            for (Field personal : List.of(Field.EMAIL, Field.FIRST_NAME, Field.LAST_NAME)) {
                if (fields.containsKey(personal)) {
                    assertThat(text).doesNotContain("\"" + fields.get(personal).display() + "\"");
                }
            }
        }
        for (int position = 0; position < log.size(); position++) {
            assertThat(text).doesNotContain("\"" + log.eventAt(position).id() + "\"");
        }
    }

    private Set<Field> needed(List<Scenario> scenarios) throws WorkspaceProblem {
        RulePack pack = shop.workspace().packs().approved();
        Set<Field> needed = new LinkedHashSet<>();
        for (Scenario scenario : scenarios) {
            needed.addAll(CaseMaking.needed(pack, scenario, needed));
        }
        return needed;
    }

    @Test
    void aScenarioThatDoesNotComeOutWithMadeUpValuesSaysWhichFieldItNeeds() throws Exception {
        Scenario dear = Scenario.read("""
                {"pack": {"format": "rehearsal-pack/1", "rules": [{"rule_id": "dear", "name": "Dear",
                   "trigger_type": "behavioral", "conditions":
                     [{"field": "properties.price", "operator": "greater_than", "value": 50}],
                   "actions": [{"type": "add_to_segment", "segment": "dear"}]}]},
                 "case": {"name": "a dear one", "events": [{"event_id": "e1", "customer_id": "c1",
                    "event_type": "search", "timestamp": "2026-02-01T10:00:00.000Z", "properties": {"price": 60}}],
                  "expect": {"decisions": [{"rule_id": "dear"}]}}}""");
        shop.approve(dear.pack().rules().getFirst());
        shop.workspace().scenarios().add(List.of(dear), "dear.json", "Ann");
        shop.workspace().packs().saveCaseChoice(new CaseChoice(Set.of("a dear one"), Set.of()));
        shop.model.reload();

        NextViewModel.Contents now = shop.model.next().contentsProperty().get().orElseThrow();
        assertThat(now.check().hinders()).isTrue();
        assertThat(now.check().findings())
                .extracting(Finding::message)
                .containsExactly(
                        "does not come out with made-up values. Let go unchanged: properties.price; or leave it out.");

        shop.workspace()
                .packs()
                .saveCaseChoice(new CaseChoice(Set.of("a dear one"), Set.of(new Field("properties.price"))));
        shop.model.reload();

        assertThat(shop.model.next().exportable().get()).isTrue();
        assertThat(shop.workspace().packs().caseChoice().unchanged()).containsExactly(new Field("properties.price"));
    }
}
