package dev.rehearsal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.pack.Settings.FrequencyCap;
import dev.rehearsal.pack.Settings.QuietHours;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.kit.Pause;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private static final WorkspaceSettings BEFORE =
            new WorkspaceSettings("Ann", false, ZoneOffset.UTC, null, List.of());

    private final List<WorkspaceSettings> saved = new ArrayList<>();
    private final SettingsViewModel model =
            new SettingsViewModel(BEFORE, new TriedSettings(), Backgrounds.direct(), Pause.none(), saved::add);

    private void quiet(int start, int end) {
        model.change("set", "", settings -> settings.withQuietHours(new QuietHours(start, end, List.of())));
    }

    private List<String> problems() {
        return model.problemsProperty().get().stream()
                .map(SettingsProblem::sentence)
                .toList();
    }

    @Test
    void whatTheyChangeIsSaidBeforeAndAfter() {
        assertThat(model.effectProperty().get())
                .isEqualTo("Messages: 1,000 sent, 0 put off by quiet hours, 0 blocked by caps");
        model.addCap();
        quiet(22 * 60, 8 * 60);
        assertThat(model.effectProperty().get())
                .isEqualTo("Messages: 1,000 → 999 sent, 0 → 120 put off by quiet hours, 0 → 1 blocked by caps");
        assertThat(model.datasetProperty().get()).isEqualTo("Sample shop");
    }

    @Test
    void quietHoursMayGoOverMidnightButMustEnd() {
        quiet(22 * 60, 8 * 60);
        assertThat(problems()).isEmpty();
        quiet(8 * 60, 8 * 60);
        assertThat(problems()).singleElement().asString().contains("would never end");
        quiet(0, 24 * 60);
        assertThat(problems()).singleElement().asString().contains("would never end");
        assertThat(model.save()).isFalse();
        assertThat(saved).isEmpty();
    }

    @Test
    void aCapOfNothingIsSaidWithItsRemedyAndMayBeMeant() {
        model.addCap();
        model.changeCap("change cap", 0, cap -> new FrequencyCap(cap.channel(), 0, cap.windowMinutes()));
        assertThat(problems())
                .containsExactly("A frequency cap of 0 lets no message on any channel through, unless it is"
                        + " transactional. Raise the cap to 1 or more, or take it out.");
        assertThat(model.save()).isTrue();
    }

    @Test
    void capsThatSayTheSameTwiceOrNothingAreSaid() {
        model.addCap();
        model.addCap();
        model.changeCap("change", 1, cap -> new FrequencyCap(cap.channel(), 5, cap.windowMinutes()));
        assertThat(problems()).singleElement().asString().startsWith("There is a cap on that channel");
        model.changeCap("change", 1, cap -> new FrequencyCap("sms", 5, 0));
        assertThat(problems()).containsExactly("A cap over no time is never reached; give it some");
    }

    @Test
    void aNameIsNeeded() {
        model.change("change name", "person", settings -> settings.withPerson(" "));
        assertThat(model.save()).isFalse();
        model.history().undo();
        model.change("change name", "person", settings -> settings.withPerson(" Ben "));
        assertThat(model.save()).isTrue();
        assertThat(saved).extracting(WorkspaceSettings::person).containsExactly("Ben");
    }

    @Test
    void everyChangeIsTakenBack() {
        model.addCap();
        model.change("policy", "", settings -> settings.withSecondPerson(true));
        model.removeCap(0);
        model.history().undo();
        assertThat(model.settings().caps()).hasSize(1);
        model.history().undo();
        model.history().undo();
        assertThat(model.settings()).isEqualTo(BEFORE);
        model.save();
        assertThat(saved).isEmpty();
    }

    @Test
    void whatIsNoNumberBlocks() {
        model.addCap();
        model.unreadable(SettingsProblem.Part.CAPS, 0, "field", "“many” is no whole number");
        assertThat(model.save()).isFalse();
        model.unreadable(SettingsProblem.Part.CAPS, 0, "field", null);
        assertThat(model.save()).isTrue();
    }
}
