package dev.rehearsal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.ui.ViewTest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** All shared components on one page, so that a change of the tokens can be looked at in one picture. */
class ComponentsViewTest extends ViewTest {
    private static final List<String> NAMES = List.of("Cart left for an hour", "Browse abandonment", "Win back", "VIP");

    private record Row(String customer, String rule, long count) {}

    private final SimpleBooleanProperty possible = new SimpleBooleanProperty();

    @Override
    protected Parent root() {
        VBox table = new VBox(12, title(), buttons(), fields(), pills(), badges(), table());
        HBox.setHgrow(table, Priority.ALWAYS);
        EmptyState empty = EmptyState.of(
                        Icons.DATA, "No events yet", "Import a file of events, and every view has something to show.")
                .action(Command.of("Import events…", () -> {}).when(possible))
                .link(Command.of("Use the sample instead", () -> {}));
        empty.getStyleClass().add("card");
        HBox page = new HBox(16, table, empty);
        page.getStyleClass().add("page");
        return page;
    }

    private static Node title() {
        Label title = new Label("Components");
        title.getStyleClass().add("page-title");
        Label secondary = new Label("1,000,000 events of 84,120 customers · times in Europe/Berlin");
        secondary.getStyleClass().add("secondary");
        return new VBox(4, title, secondary);
    }

    private static Node buttons() {
        return toolbar(
                styled(new Button("Run"), "primary"),
                new Button("Compare"),
                styled(new Button("Quiet", Icons.FILTER.node()), "quiet"),
                styled(new Button("Delete 20,134 events"), "danger"),
                styled(new Button(null, Icons.MORE.node()), "quiet", "icon-only"),
                new ToggleButton("Toggle"),
                new MenuButton("Menu"),
                new Hyperlink("A link"));
    }

    private static Node fields() {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll(NAMES);
        combo.getSelectionModel().selectFirst();
        TextField prompt = new TextField();
        prompt.setPromptText("Filter customers");
        CheckBox check = new CheckBox("Only fired");
        check.setSelected(true);
        return toolbar(combo, prompt, new TextField("c_1042"), check, new ProgressBar(0.4));
    }

    private static Node pills() {
        Label label = new Label("STATUS");
        label.getStyleClass().add("section-label");
        return toolbar(
                label,
                styled(new Label("Draft"), "pill"),
                styled(new Label("In review"), "pill", "accent"),
                styled(new Label("Approved"), "pill", "success"),
                styled(new Label("Changed since"), "pill", "warning"),
                styled(new Label("Sent back"), "pill", "danger"));
    }

    private static Node badges() {
        HBox row = toolbar();
        row.setSpacing(16);
        for (Outcome outcome : Outcome.values()) {
            row.getChildren().add(new OutcomeBadge(outcome));
        }
        return row;
    }

    private static Node table() {
        TableView<Row> table = new TableView<>();
        table.getColumns()
                .setAll(List.of(
                        column("Customer", Row::customer, 140, "mono"),
                        column("Rule", Row::rule, 220),
                        column("Messages", row -> Figures.count(row.count()), 110, "numbers")));
        table.getItems()
                .setAll(IntStream.range(0, 40)
                        .mapToObj(i -> new Row("c_" + (1000 + i * 37), NAMES.get(i % 4), (i * 7919L) % 20_000))
                        .toList());
        table.getSelectionModel().select(2);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static TableColumn<Row, String> column(
            String title, Function<Row, String> text, double width, String... classes) {
        TableColumn<Row, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.getStyleClass().addAll(classes);
        return column;
    }

    private static HBox toolbar(Node... nodes) {
        HBox bar = new HBox(nodes);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    @Test
    void rowsAreTwentyEightHigh() {
        photograph("components");

        assertThat(lookup(".table-row-cell").<Node>queryAll())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getLayoutBounds().getHeight()).isEqualTo(28));
    }

    @Test
    void anEmptyStateOffersItsActionWhileItIsPossible() {
        assertThat(lookup("Import events…").queryButton().isDisabled()).isTrue();
        interact(() -> possible.set(true));
        assertThat(lookup("Import events…").queryButton().isDisabled()).isFalse();
        interact(() -> possible.set(false));
    }

    @Test
    void everyOutcomeSaysItsWordBesideItsIcon() {
        assertThat(lookup(".outcome-badge").<OutcomeBadge>queryAll())
                .hasSize(Outcome.values().length)
                .allSatisfy(badge -> {
                    assertThat(badge.getText()).isNotBlank();
                    assertThat(badge.getGraphic()).isNotNull();
                });
    }
}
