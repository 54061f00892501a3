package dev.rehearsal.ui.kit.review;

import dev.rehearsal.store.DocumentStatus;

/** Where a version stands, in words and as the colour of a pill. */
public enum ReviewStatus {
    DRAFT("Draft", ""),
    IN_REVIEW("In review", "warning"),
    APPROVED("Approved", "success"),
    ARCHIVED("Archived", "");

    private final String label;
    private final String pillStyle;

    ReviewStatus(String label, String pillStyle) {
        this.label = label;
        this.pillStyle = pillStyle;
    }

    public static ReviewStatus of(DocumentStatus status) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case IN_REVIEW -> IN_REVIEW;
            case APPROVED -> APPROVED;
            case ARCHIVED -> ARCHIVED;
        };
    }

    public String label() {
        return label;
    }

    /** The style class beside {@code pill}; empty for the plain one. */
    public String pillStyle() {
        return pillStyle;
    }
}
