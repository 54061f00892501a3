package dev.rehearsal.ui.packs;

import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.packs.SignatureViewModel.Broken;
import dev.rehearsal.ui.packs.SignatureViewModel.By;
import dev.rehearsal.ui.packs.SignatureViewModel.Off;
import dev.rehearsal.ui.packs.SignatureViewModel.Signing;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Whether exports are signed, and with which key. */
public final class SignatureController {
    private final SignatureViewModel model;

    @FXML
    private Label state;

    @FXML
    private Label fingerprint;

    @FXML
    private Button copyButton;

    @FXML
    private Button stopButton;

    SignatureController(SignatureViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.signingProperty().addListener((signing, before, now) -> show(now));
        show(model.signingProperty().get());
    }

    private void show(Signing now) {
        state.getStyleClass().removeAll("danger-text");
        switch (now) {
            case Off off -> state.setText("Not signed. A signature lets others see that a pack is from you.");
            case By by -> {
                state.setText("Signed by the key in " + by.file().getFileName() + ".");
                state.setTooltip(new Tooltip(by.file().toString()));
                fingerprint.setText("Fingerprint " + by.fingerprint().substring(0, 16) + "…");
                fingerprint.setTooltip(new Tooltip(by.fingerprint()));
            }
            case Broken broken -> {
                state.setText(broken.file().getFileName() + " cannot sign: " + broken.why() + ".");
                state.getStyleClass().add("danger-text");
            }
        }
        Nodes.show(fingerprint, now instanceof By);
        Nodes.show(copyButton, now instanceof By);
        Nodes.show(stopButton, !(now instanceof Off));
    }

    @FXML
    private void choose() {
        model.choose();
    }

    @FXML
    private void make() {
        model.make();
    }

    @FXML
    private void stop() {
        model.stop();
    }

    @FXML
    private void copy() {
        if (model.signingProperty().get() instanceof By by) {
            ClipboardContent content = new ClipboardContent();
            content.putString(by.publicPem());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
