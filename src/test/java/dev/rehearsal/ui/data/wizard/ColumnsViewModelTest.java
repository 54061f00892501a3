package dev.rehearsal.ui.data.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.ingest.CellType;
import dev.rehearsal.ingest.Preview;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where columns go. */
class ColumnsViewModelTest {
    private static final String LOG = """
            user_id,visitor,event,timestamp,Unit Price,tags,note
            ,v1,page_view,2026-03-01T09:00:00Z,9.50,red;blue,
            c2,v2,purchase,2026-03-02T09:00:00Z,12,red;blue,hello
            c3,v3,purchase,2026-03-03T09:00:00Z,0007,green,
            """;

    @TempDir
    private Path folder = Path.of("target");

    private Wizard wizard;
    private ColumnsViewModel model;

    @BeforeEach
    void open() throws Exception {
        wizard = new Wizard(folder);
        model = new ColumnsViewModel(wizard.model);
        wizard.on("log.csv", LOG);
    }

    @AfterEach
    void close() throws Exception {
        wizard.close();
    }

    private ColumnLine line(String column) {
        return model.lines().stream()
                .filter(line -> line.name().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private void send(String column, String typed) {
        model.choose(line(column));
        model.send(model.targets(typed).getFirst());
    }

    @Test
    void everyColumnIsListedWithPlaceExamplesAndWhatIsMissing() {
        assertThat(model.lines()).hasSize(7);
        assertThat(line("user_id").goesTo()).startsWith("Customer");
        assertThat(line("event").goesTo()).isEqualTo("Event name");
        assertThat(line("Unit Price").target()).isEqualTo("properties.unit_price");
        assertThat(line("Unit Price").goesTo()).isEqualTo("Property “unit_price”");
        assertThat(line("note").examples()).containsExactly("hello");
        assertThat(line("note").missing()).isEqualTo("67 %");
        assertThat(line("note").why()).isNotEmpty();
    }

    @Test
    void aColumnThatIsLeftOutIsCountedAndItsValueIsGone() {
        model.choose(line("note"));
        model.leaveOut();

        assertThat(line("note").goesTo()).isEqualTo("Leave out");
        assertThat(line("note").confidence()).isEqualTo(Confidence.CHOSEN);
        assertThat(model.words()).isEqualTo("7 columns, 1 left out");
        assertThat(wizard.event(1).event().fields()).doesNotContainKey(new Field("properties.note"));
    }

    @Test
    void placesAreFoundByTheirWordsInAnyOrder() {
        model.choose(line("visitor"));

        assertThat(model.targets("visitor anonymous")).extracting(Target::name).contains("device_info.anonymous_id");
        assertThat(model.targets("session")).extracting(Target::label).first().isEqualTo("Session");
        assertThat(model.targets("leave"))
                .extracting(Target::name)
                .containsExactly("", "properties.leave", "device_info.leave");
    }

    @Test
    void aNewPropertyIsNamedByTypingAndMayHaveDots() {
        send("Unit Price", "Price.Gross");

        assertThat(line("Unit Price").target()).isEqualTo("properties.price.gross");
        assertThat(wizard.event(1).event().fields().get(new Field("properties.price.gross")))
                .isEqualTo(Value.text("12"));
    }

    @Test
    void anotherTypeIsFollowedByTheRows() {
        model.choose(line("Unit Price"));
        model.read(CellType.TEXT);
        assertThat(wizard.event(2).event().fields().get(new Field("properties.unit_price")))
                .isEqualTo(Value.text("0007"));

        model.read(CellType.NUMBER);
        assertThat(wizard.event(2).event().fields().get(new Field("properties.unit_price")))
                .isEqualTo(Value.number(7));

        model.read(CellType.BOOLEAN);
        assertThat(wizard.reading().preview().rows().get(2)).isInstanceOf(Preview.RejectedRow.class);
    }

    @Test
    void aListIsTakenApart() {
        model.choose(line("tags"));
        model.read(CellType.LIST);

        assertThat(wizard.event(1).event().fields().get(new Field("properties.tags")))
                .isEqualTo(new Value.Items(List.of(Value.text("red"), Value.text("blue"))));
    }

    @Test
    void whereOneColumnIsEmptyAnotherCanNameTheCustomer() {
        model.choose(line("visitor"));
        model.send(new Target("Customer", "Customer", "customer_id"));

        assertThat(wizard.event(0).event().customerId()).isEqualTo("v1");
        assertThat(wizard.event(1).event().customerId()).isEqualTo("c2");
        assertThat(line("user_id").goesTo()).isEqualTo("Customer · first choice");
        assertThat(line("visitor").goesTo()).isEqualTo("Customer · second choice");

        model.askFirst();

        assertThat(wizard.event(1).event().customerId()).isEqualTo("v2");
        assertThat(line("visitor").rank()).isEqualTo(1);
    }

    @Test
    void twoColumnsCannotGoToOneProperty() {
        send("note", "tags");

        assertThat(wizard.problems()).anyMatch(sentence -> sentence.contains("“tags” and “note” both go to"));
        assertThat(wizard.model.files().isReady()).isFalse();
    }

    @Test
    void aColumnGoesBackToWhatWasProposed() {
        String proposed = line("user_id").target();
        send("user_id", "session");
        assertThat(wizard.problems()).contains("No column goes to the customer. Choose the one that names them.");

        model.propose();

        assertThat(line("user_id").target()).isEqualTo(proposed);
        assertThat(model.isDecided()).isFalse();
        assertThat(wizard.problems()).isEmpty();
    }

    @Test
    void typingShowsTheColumnsOfThatName() {
        model.filter("price");

        assertThat(model.lines()).extracting(ColumnLine::name).containsExactly("Unit Price");
    }

    @Test
    void profilesHaveAttributesSegmentsAndPreferences() throws Exception {
        wizard.on(
                "people.csv",
                "customer_id,email,first_name,VIP,plan\nc1,a@example.com,Ana,yes,gold\nc2,b@example.com,Ben,,free\n");

        send("VIP", "member of segment");

        assertThat(line("VIP").target()).isEqualTo("segments.vip");
        assertThat(line("plan").target()).isEqualTo("custom_attributes.plan");
        assertThat(model.targets("")).extracting(Target::group).contains("Segments", "Preferences", "Attributes");
        Preview.ProfileRow ana =
                (Preview.ProfileRow) wizard.reading().preview().rows().getFirst();
        assertThat(ana.fields().get(Field.SEGMENTS)).isEqualTo(new Value.Items(List.of(Value.text("vip"))));
    }
}
