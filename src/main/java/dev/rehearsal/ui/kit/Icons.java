package dev.rehearsal.ui.kit;

import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons by what they mean here, so that the same thing looks the same in every view. */
public enum Icons {
    HOME(Feather.HOME),
    DATA(Feather.DATABASE),
    RULES(Feather.ZAP),
    JOURNEYS(Feather.SHARE_2),
    CAMPAIGNS(Feather.TARGET),
    SIMULATOR(Feather.PLAY_CIRCLE),
    PACKS(Feather.PACKAGE),

    ADD(Feather.PLUS),
    APPROVE(Feather.CHECK),
    BACK(Feather.ARROW_LEFT),
    CANCEL(Feather.X),
    CHOSEN(Feather.EDIT_2),
    CALENDAR(Feather.CALENDAR),
    CODE(Feather.CODE),
    COLLAPSED(Feather.CHEVRON_RIGHT),
    COMMANDS(Feather.COMMAND),
    COPY(Feather.COPY),
    CUSTOMER(Feather.USER),
    CUSTOMERS(Feather.USERS),
    DELETE(Feather.TRASH_2),
    EXPANDED(Feather.CHEVRON_DOWN),
    EXPORT(Feather.UPLOAD),
    FILE(Feather.FILE_TEXT),
    FILTER(Feather.FILTER),
    FOLDER(Feather.FOLDER),
    GUESS(Feather.HELP_CIRCLE),
    HELP(Feather.HELP_CIRCLE),
    IMPORT(Feather.DOWNLOAD),
    INFORMATION(Feather.INFO),
    LIKELY(Feather.CIRCLE),
    MESSAGE(Feather.MAIL),
    MORE(Feather.MORE_HORIZONTAL),
    NEW_FOLDER(Feather.FOLDER_PLUS),
    OPEN(Feather.EXTERNAL_LINK),
    PROBLEM(Feather.ALERT_OCTAGON),
    RECENT(Feather.CLOCK),
    REDO(Feather.ROTATE_CW),
    REFRESH(Feather.REFRESH_CW),
    RUN(Feather.PLAY),
    SAMPLE(Feather.SHOPPING_BAG),
    SEARCH(Feather.SEARCH),
    SEND_BACK(Feather.CORNER_UP_LEFT),
    SETTINGS(Feather.SETTINGS),
    SUBMIT(Feather.SEND),
    SUCCESS(Feather.CHECK_CIRCLE),
    TASKS(Feather.LOADER),
    THEME_DARK(Feather.MOON),
    THEME_LIGHT(Feather.SUN),
    THEME_SYSTEM(Feather.MONITOR),
    UNDO(Feather.ROTATE_CCW),
    WARNING(Feather.ALERT_TRIANGLE),
    WHY(Feather.HELP_CIRCLE),

    FIRED(Feather.ZAP),
    SUPPRESSED(Feather.SLASH),
    CANCELLED(Feather.X),
    PENDING(Feather.CLOCK),
    NOT_MATCHED(Feather.MINUS),
    SENT(Feather.SEND),
    SCHEDULED(Feather.CALENDAR),
    HELD_OUT(Feather.PAUSE_CIRCLE),

    ENTRY(Feather.LOG_IN),
    EMAIL(Feather.MAIL),
    TEXT_MESSAGE(Feather.MESSAGE_SQUARE),
    PUSH(Feather.BELL),
    ACTION(Feather.CHECK_SQUARE),
    WAIT(Feather.CLOCK),
    WAIT_UNTIL(Feather.WATCH),
    WAIT_TIME(Feather.CALENDAR),
    BRANCH(Feather.GIT_BRANCH),
    SPLIT(Feather.SHUFFLE),
    EXIT(Feather.LOG_OUT),

    FIT(Feather.MAXIMIZE),
    MAP(Feather.MAP),
    TIDY(Feather.GRID),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT);

    private static final String FAMILY = "FeatherIcons";

    private final Feather glyph;

    Icons(Feather glyph) {
        this.glyph = glyph;
    }

    /** The letter that {@link #font} draws as the icon, for those who draw it themselves. */
    public String letter() {
        return Character.toString(glyph.getCode());
    }

    /** The font of all icons. The first icon brings it along, so one is made. */
    public static Font font(double size) {
        FontIcon first = HOME.node();
        Font font = Font.font(FAMILY, size);
        if (!font.getFamily().equals(FAMILY)) {
            throw new IllegalStateException("There is no font " + FAMILY + " with the icon " + first.getIconLiteral());
        }
        return font;
    }

    /** The icon as a node; it says nothing to a screen reader, the text beside it does. */
    public FontIcon node() {
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
