package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.ui.kit.forms.DurationField;
import dev.rehearsal.ui.kit.forms.FormFields;
import dev.rehearsal.ui.kit.forms.Picker;
import dev.rehearsal.ui.kit.forms.Texts;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What the messages of a campaign have in common: the template, the delay, and whether any go out at all. */
final class MessageSection extends FormSection {
    private static final String NO_TEMPLATE = "what the rule says";

    private final CampaignOffers offers;
    private final FormFields fields;
    private final Texts description;
    private final Picker template;
    private final Label channel = words("");
    private final DurationField delay;
    private final CheckBox active = new CheckBox("Send the messages of this campaign");

    MessageSection(CampaignEditorViewModel model, CampaignOffers offers) {
        super("MESSAGE");
        this.offers = offers;
        fields = new FormFields(
                model::settle, (field, sentence) -> model.unreadable(CampaignProblem.Part.DELAY, field, sentence));
        description = new Texts(
                fields, "Description", "What it is for", text -> model.apply(CampaignEdits.description(text)));
        description.setId("campaign-description");
        HBox.setHgrow(description, Priority.ALWAYS);
        template = Picker.among(
                "Template",
                offers.templates(NO_TEMPLATE),
                id -> model.apply(CampaignEdits.template(id.isEmpty() ? null : id)));
        template.setId("campaign-template");
        delay = new DurationField(fields, "Delay", true, minutes -> model.apply(CampaignEdits.delay(minutes)));
        delay.amount().setPromptText("at once");
        delay.amount().setPrefColumnCount(5);
        delay.amount().setId("campaign-delay");
        active.setId("campaign-active");
        active.selectedProperty().addListener((property, before, now) -> {
            if (!fields.isShowing()) {
                model.apply(CampaignEdits.active(now));
            }
        });
        contains(
                active,
                row("Description", description),
                row("Template", template, channel),
                row("Send after", delay),
                words("A rule whose message names a template or a delay of its own keeps it; a variant's template comes"
                        + " before both."));
    }

    void show(Campaign campaign) {
        fields.quietly(() -> {
            active.setSelected(campaign.active());
            description.show(Objects.requireNonNullElse(campaign.description(), ""));
            offers.show(template, campaign.emailTemplateId(), NO_TEMPLATE);
            channel.setText(offers.channel(campaign.emailTemplateId()));
            delay.show(campaign.sendDelay());
        });
    }
}
