package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.forms.FormFields;
import dev.rehearsal.ui.kit.forms.NumberField;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** How many customers get nothing, so that there is somebody to compare with. */
final class HoldoutSection extends FormSection {
    private static final int ALL = 100;

    private final NumberField percent;
    private final Label customers = new Label();

    HoldoutSection(CampaignEditorViewModel model) {
        super("HOLDOUT");
        FormFields fields = new FormFields(
                model::settle, (field, sentence) -> model.unreadable(CampaignProblem.Part.HOLDOUT, field, sentence));
        percent = new NumberField(
                fields,
                "Holdout in percent",
                true,
                false,
                now -> model.apply(CampaignEdits.holdout(now == null ? 0 : now)));
        percent.between(0, ALL, "percentage from 0 to 100");
        percent.setId("campaign-holdout");
        percent.setPrefColumnCount(4);
        percent.setPromptText("0");
        customers.setId("holdout-customers");
        customers.setWrapText(true);
        contains(
                row("Held out", percent, new Label("% of all customers")),
                customers,
                words(
                        "Customers who are held out get no message of this campaign, whatever the rules say. Comparing them"
                                + " with the others afterwards shows what the messages really did. It is always the same"
                                + " customers, and a larger holdout keeps those of a smaller one."));
    }

    void show(Campaign campaign) {
        percent.show(campaign.holdoutPercent() == 0 ? null : (Double) campaign.holdoutPercent());
    }

    void show(@Nullable CampaignPreview preview, @Nullable Dataset dataset) {
        customers.setText(
                preview == null || dataset == null
                        ? ""
                        : "%s of the %s of “%s” would be held out."
                                .formatted(
                                        Figures.count(preview.heldOut()),
                                        Figures.count(preview.customers(), "customer"),
                                        dataset.name()));
    }
}
