package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.campaign.VariantShares;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.Nodes;
import dev.rehearsal.ui.kit.forms.FormFields;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The variants of a campaign, their shares as a bar and in words. */
final class VariantsSection extends FormSection {
    private final CampaignEditorViewModel model;
    private final CampaignOffers offers;
    private final FormFields fields;
    private final VariantBar bar = new VariantBar();
    private final Label shares = new Label();
    private final Label which = words(
            "Which customer gets which variant follows from the campaign and the customer alone, so everybody keeps theirs."
                    + " Weights count by their share of the sum.");
    private final Label none =
            words("Everybody gets the same message. Add variants to try messages against each other.");
    private final VBox rows = new VBox(8);
    private final List<VariantRow> shown = new ArrayList<>();
    private final Button add = new Button("Add variant", Icons.ADD.node());

    VariantsSection(CampaignEditorViewModel model, CampaignOffers offers) {
        super("VARIANTS");
        this.model = model;
        this.offers = offers;
        fields = new FormFields(
                model::settle, (field, sentence) -> model.unreadable(CampaignProblem.Part.VARIANTS, field, sentence));
        shares.setId("variant-shares");
        shares.getStyleClass().add("strong");
        add.setId("add-variant");
        add.getStyleClass().add("quiet");
        add.setOnAction(click -> {
            model.apply(CampaignEdits.addVariant());
            shown.getLast().requestFocus();
        });
        contains(none, bar, shares, rows, which, add);
    }

    void show(Campaign campaign) {
        List<Campaign.Variant> variants = campaign.variants();
        VariantShares now = VariantShares.of(variants);
        while (shown.size() > variants.size()) {
            rows.getChildren().remove(shown.removeLast());
        }
        while (shown.size() < variants.size()) {
            VariantRow row = new VariantRow(shown.size(), model, offers, fields);
            shown.add(row);
            rows.getChildren().add(row);
        }
        for (VariantRow row : shown) {
            row.show(variants, now);
        }
        bar.show(variants);
        shares.setText(now.words());
        boolean any = !variants.isEmpty();
        Nodes.show(none, !any);
        Nodes.show(bar, any);
        Nodes.show(shares, any);
        Nodes.show(rows, any);
        Nodes.show(which, any);
        add.setText(any ? "Add variant" : "Add variants");
    }
}
