package dev.rehearsal.ui.campaigns;

import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Template;
import dev.rehearsal.ui.kit.draft.FieldCatalog;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.Offers.Choice;
import dev.rehearsal.ui.kit.forms.Picker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the pickers of a campaign offer: templates of the workspace, and its rules. */
record CampaignOffers(Supplier<RulePack> pack) {

    /** @param none the words for no template of one's own */
    Picker.Source templates(String none) {
        return then -> {
            List<Choice> choices = new ArrayList<>(List.of(new Choice("", none, "")));
            for (Template template : pack.get().templates()) {
                choices.add(new Choice(
                        template.id(),
                        Objects.requireNonNullElse(template.name(), template.id()),
                        template.channel() == null ? "" : TemplateLine.channelWords(template.channel())));
            }
            then.accept(choices);
        };
    }

    void show(Picker picker, @Nullable String template, String none) {
        List<Choice> known = new Offers(FieldCatalog.EMPTY, pack.get()).templates();
        String id = Objects.requireNonNullElse(template, "");
        picker.show(List.of(id), template == null ? none : Offers.label(known, id));
    }

    /** The channel of the template in words, empty where it has none. */
    String channel(@Nullable String template) {
        return pack.get().templates().stream()
                .filter(each -> each.id().equals(template) && each.channel() != null)
                .map(each -> "by " + TemplateLine.channelWords(each.channel()))
                .findFirst()
                .orElse("");
    }

    Picker.Source rules() {
        return then -> then.accept(new Offers(FieldCatalog.EMPTY, pack.get()).rules());
    }
}
