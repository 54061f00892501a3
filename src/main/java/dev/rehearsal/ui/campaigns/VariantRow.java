package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.campaign.VariantShares;
import dev.rehearsal.ui.kit.Icons;
import dev.rehearsal.ui.kit.forms.FormFields;
import dev.rehearsal.ui.kit.forms.NumberField;
import dev.rehearsal.ui.kit.forms.Picker;
import dev.rehearsal.ui.kit.forms.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One variant: its name, weight, share and template. */
final class VariantRow extends HBox {
    private static final String NO_TEMPLATE = "the campaign's template";

    private final int place;
    private final CampaignOffers offers;
    private final Texts id;
    private final NumberField weight;
    private final Label share = new Label();
    private final Picker template;
    private final Button remove = new Button();

    VariantRow(int place, CampaignEditorViewModel model, CampaignOffers offers, FormFields fields) {
        super(8);
        this.place = place;
        this.offers = offers;
        setAlignment(Pos.CENTER_LEFT);
        Region swatch = new Region();
        swatch.getStyleClass().addAll("variant-swatch", VariantBar.colour(place));
        int number = place + 1;
        id = new Texts(
                fields, "Name of variant " + number, "Name", text -> model.apply(CampaignEdits.variantId(place, text)));
        id.setId("variant-name-" + number);
        id.setPrefColumnCount(8);
        weight = new NumberField(fields, "Weight of variant " + number, false, false, now -> {
            if (now != null) {
                model.apply(CampaignEdits.variantWeight(place, now));
            }
        });
        weight.between(0, Double.MAX_VALUE, "weight of 0 or more");
        weight.setId("variant-weight-" + number);
        weight.setPrefColumnCount(3);
        share.getStyleClass().add("variant-share");
        template = Picker.among(
                "Template of variant " + number,
                offers.templates(NO_TEMPLATE),
                chosen -> model.apply(CampaignEdits.variantTemplate(place, chosen.isEmpty() ? null : chosen)));
        template.setId("variant-template-" + number);
        HBox.setHgrow(template, Priority.ALWAYS);
        Label caption = new Label("weight");
        caption.getStyleClass().add("secondary");
        caption.setMinWidth(USE_PREF_SIZE);
        remove.setGraphic(Icons.CANCEL.node());
        remove.getStyleClass().addAll("quiet", "icon-only");
        remove.setOnAction(click -> model.apply(CampaignEdits.removeVariant(place)));
        getChildren().addAll(swatch, id, caption, weight, share, template, remove);
    }

    @Override
    public void requestFocus() {
        id.requestFocus();
    }

    void show(List<Campaign.Variant> variants, VariantShares shares) {
        Campaign.Variant variant = variants.get(place);
        id.show(variant.id());
        weight.show(variant.weight());
        share.setText(shares.words(place));
        offers.show(template, variant.templateId(), NO_TEMPLATE);
        String words = "Remove variant " + variant.id();
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
    }
}
