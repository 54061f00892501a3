package dev.rehearsal.ui.journeys.canvas.paint;

/** How much of a card is drawn: the smaller it is on the screen, the less can be read of it anyway. */
public enum Detail {
    /** Everything. */
    ALL,
    /** Icon and title, larger than life. */
    TITLES,
    /** Blocks of colour. */
    BLOCKS;

    private static final double ALL_FROM = 0.7;
    private static final double TITLES_FROM = 0.24;

    public static Detail at(double zoom) {
        if (zoom >= ALL_FROM) {
            return ALL;
        }
        return zoom >= TITLES_FROM ? TITLES : BLOCKS;
    }
}
