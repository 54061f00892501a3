package dev.rehearsal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices();

    @Test
    void theSameNoticeIsShownOnce() {
        notices.warning("The disk is nearly full.");
        notices.information("Imported.");
        notices.warning("The disk is nearly full.");

        assertThat(notices.shown())
                .extracting(Notice::sentence)
                .containsExactly("Imported.", "The disk is nearly full.");
    }

    @Test
    void whatGoesByItselfMakesRoomForWhatIsNew() {
        notices.problem(new Problem("The file is gone."));
        notices.information("One.");
        notices.information("Two.");
        notices.information("Three.");

        assertThat(notices.shown()).extracting(Notice::sentence).containsExactly("The file is gone.", "Two.", "Three.");
    }

    @Test
    void whatWasDoneLastTakesThePlaceOfWhatWasDoneBefore() {
        notices.success("Saved.");
        notices.information("The sample is there to look at.");
        notices.success("In review now.");

        assertThat(notices.shown())
                .extracting(Notice::sentence)
                .containsExactly("The sample is there to look at.", "In review now.");
    }

    @Test
    void whatWentWrongStaysUntilItIsDismissed() {
        notices.problem(new Problem("The file is gone."));

        assertThat(notices.shown().getFirst().kind().stays()).isTrue();
        notices.dismiss(notices.shown().getFirst());
        assertThat(notices.shown()).isEmpty();
    }
}
