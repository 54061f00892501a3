package dev.rehearsal.ui.packs;

import dev.rehearsal.ui.kit.Command;
import dev.rehearsal.ui.kit.Icons;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is to be said against a pack, with the way to where it is put right. */
final class FindingNode extends VBox {
    private FindingNode(String words, Icons icon, String style) {
        getStyleClass().add("pack-finding");
        Label label = new Label(words, icon.node());
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        getChildren().add(label);
    }

    static FindingNode good(String words) {
        return new FindingNode(words, Icons.SUCCESS, "success-text");
    }

    static FindingNode of(PackCheck.Finding finding, Optional<Command> remedy) {
        String words = finding.name() + ": " + finding.message();
        String whole = words.endsWith(".") ? words : words + ".";
        FindingNode node = finding.hinders()
                ? new FindingNode("Hinders the export · " + whole, Icons.PROBLEM, "danger-text")
                : new FindingNode(whole, Icons.WARNING, "warning-text");
        remedy.ifPresent(command -> {
            Hyperlink link = new Hyperlink(command.label());
            link.setAccessibleText(command.label() + ", for " + finding.name());
            link.setOnAction(click -> command.run().run());
            node.getChildren().add(link);
        });
        return node;
    }
}
