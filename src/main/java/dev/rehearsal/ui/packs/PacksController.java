package dev.rehearsal.ui.packs;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.FileDrop;
import dev.rehearsal.ui.kit.HistoryOwner;
import dev.rehearsal.ui.kit.Navigator;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.View;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.packs.cases.CasesController;
import dev.rehearsal.ui.packs.changes.ChangesParts;
import dev.rehearsal.ui.packs.intake.IntakeController;
import dev.rehearsal.ui.packs.proof.ProofController;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;

/** The Packs view: what goes out, what changed, what went out, what comes in, and whether a pack is what it says. */
public final class PacksController implements View {
    private final PacksViewModel model;
    private final Map<PacksPage, ToggleButton> buttons = new EnumMap<>(PacksPage.class);

    @FXML
    private StackPane root;

    @FXML
    private Label summary;

    @FXML
    private ToggleGroup pages;

    @FXML
    private ToggleButton nextButton;

    @FXML
    private ToggleButton changesButton;

    @FXML
    private ToggleButton historyButton;

    @FXML
    private ToggleButton importButton;

    @FXML
    private ToggleButton verifyButton;

    @FXML
    private Button exportButton;

    @FXML
    private Node next;

    @FXML
    private Node changes;

    @FXML
    private Node history;

    @FXML
    private Node intake;

    @FXML
    private Node proof;

    private PacksController(PacksViewModel model) {
        this.model = model;
    }

    /** Registers the view with the parts that its FXML includes. */
    public static ViewLoader register(ViewLoader views, PacksViewModel model, Navigator navigator) {
        views.register(Views.PACKS, PacksController.class, () -> new PacksController(model))
                .registerPart(NextController.class, () -> new NextController(model, navigator))
                .registerPart(
                        CasesController.class,
                        () -> new CasesController(model.next().cases()))
                .registerPart(
                        SignatureController.class,
                        () -> new SignatureController(model.next().signature()))
                .registerPart(HistoryController.class, () -> new HistoryController(model))
                .registerPart(IntakeController.class, () -> new IntakeController(model.intake()))
                .registerPart(ProofController.class, () -> new ProofController(model.proof()));
        return ChangesParts.register(views, model.changes(), model.times());
    }

    @FXML
    private void initialize() {
        page(PacksPage.NEXT, nextButton, next);
        page(PacksPage.CHANGES, changesButton, changes);
        page(PacksPage.HISTORY, historyButton, history);
        page(PacksPage.IMPORT, importButton, intake);
        page(PacksPage.VERIFY, verifyButton, proof);
        model.pageProperty().addListener((page, before, now) -> pages.selectToggle(buttons.get(now)));
        exportButton.disableProperty().bind(model.next().exportable().not());
        model.next().contentsProperty().addListener((contents, before, now) -> now.ifPresent(this::summarise));
        FileDrop.accept(root, model::dropped);
    }

    private void page(PacksPage page, ToggleButton button, Node node) {
        buttons.put(page, button);
        button.setOnAction(click -> {
            button.setSelected(true);
            model.show(page);
        });
        Nodes.show(node, model.pageProperty().get() == page);
        model.pageProperty().addListener((shown, before, now) -> Nodes.show(node, now == page));
    }

    private void summarise(NextViewModel.Contents now) {
        summary.setText("%s approved · the next export is version %d · times in %s"
                .formatted(now.rulesAndJourneys(), now.version(), model.times().zoneName()));
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("Export pack…", "Shortcut+E", model::export)
                        .when(model.next().exportable()),
                Command.of("Import a pack…", "Shortcut+I", model::importPack),
                Command.of("Verify a pack…", this::chooseProof),
                Command.of("What changes with the next export", () -> model.show(PacksPage.CHANGES)),
                Command.of("Exports so far", () -> model.show(PacksPage.HISTORY)));
    }

    @Override
    public Optional<HistoryOwner> history() {
        return Optional.of(model.intake().history());
    }

    private void chooseProof() {
        model.show(PacksPage.VERIFY);
        model.proof().choose();
    }

    @FXML
    private void export() {
        model.export();
    }
}
