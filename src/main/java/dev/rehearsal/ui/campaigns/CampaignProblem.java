package dev.rehearsal.ui.campaigns;

/**
 * Something that is to be put right, at a part of the form, in one sentence. What {@code blocks} keeps the campaign from
 * being saved; the rest is said and can wait.
 */
record CampaignProblem(Part part, boolean blocks, String sentence) {
    enum Part {
        NAME,
        TEMPLATE,
        DELAY,
        VARIANTS,
        HOLDOUT,
        RULES
    }
}
