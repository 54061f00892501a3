package dev.rehearsal.ui.kit.draft;

/** How many of a group have to hold. */
public enum Joint {
    ALL("all of these", false, 0),
    ANY("any of these", true, 0),
    NONE("none of these", true, 1),
    NOT_ALL("not all of these", false, 1);

    private final String words;
    private final boolean any;
    private final int denials;

    Joint(String words, boolean any, int denials) {
        this.words = words;
        this.any = any;
        this.denials = denials;
    }

    public String words() {
        return words;
    }

    boolean any() {
        return any;
    }

    int denials() {
        return denials;
    }
}
