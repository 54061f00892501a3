package dev.rehearsal.ui.campaigns;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.campaign.CampaignEdits;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A campaign under way as a text, so that it outlives the program. {@code base} is the text of the saved campaign that the
 * edit began with.
 */
record CampaignText(Campaign campaign, String base) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MARK = "=";

    String write() {
        ObjectNode root = JSON.createObjectNode();
        root.put("base", base);
        root.set("campaign", JSON.readTree(PackWriter.canonical(renamed(campaign, MARK::concat))));
        return JSON.writeValueAsString(root);
    }

    /** Empty when the text is none of ours: an edit that cannot be read is worth less than the campaign that can. */
    static Optional<CampaignText> read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            Campaign marked = PackReader.readCampaign(JSON.writeValueAsString(root.path("campaign")));
            return Optional.of(new CampaignText(
                    renamed(marked, id -> id.substring(MARK.length())),
                    root.path("base").asString("")));
        } catch (JacksonException | PackInvalid unreadable) {
            return Optional.empty();
        }
    }

    /** A variant may have lost its name while it is typed anew, which no pack may say: so a mark goes before each. */
    private static Campaign renamed(Campaign campaign, UnaryOperator<String> change) {
        Campaign renamed = campaign;
        for (int place = 0; place < campaign.variants().size(); place++) {
            String id = change.apply(campaign.variants().get(place).id());
            renamed = CampaignEdits.variantId(place, id).apply(renamed);
        }
        return renamed;
    }
}
