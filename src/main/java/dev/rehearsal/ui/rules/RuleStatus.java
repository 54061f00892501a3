package dev.rehearsal.ui.rules;

/** Where a version of a rule stands, in words and as the colour of a pill. */
enum RuleStatus {
    DRAFT("Draft", ""),
    IN_REVIEW("In review", "warning"),
    APPROVED("Approved", "success"),
    ARCHIVED("Archived", "");

    private final String label;
    private final String pillStyle;

    RuleStatus(String label, String pillStyle) {
        this.label = label;
        this.pillStyle = pillStyle;
    }

    String label() {
        return label;
    }

    /** The style class beside {@code pill}; empty for the plain one. */
    String pillStyle() {
        return pillStyle;
    }
}
