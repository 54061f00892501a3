package dev.rehearsal.ui.shell;

import dev.rehearsal.lint.Lint;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.pack.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is to be put right in the settings, in one sentence. What {@code blocks} keeps them from being saved.
 *
 * @param cap which frequency cap it is about, -1 where it is about none
 */
record SettingsProblem(Part part, int cap, boolean blocks, String sentence) {
    enum Part {
        PERSON,
        QUIET_HOURS,
        CAPS
    }

    private static final int DAY = 1440;

    static List<SettingsProblem> of(WorkspaceSettings settings) {
        List<SettingsProblem> found = new ArrayList<>();
        if (settings.person().isBlank()) {
            found.add(new SettingsProblem(Part.PERSON, -1, true, "Approvals need a name under them; give one"));
        }
        Settings.QuietHours quiet = settings.quietHours();
        if (quiet != null && quiet.start() == DAY) {
            found.add(quiet("Quiet hours start at 24:00; say 00:00"));
        } else if (quiet != null && quiet.start() == quiet.end() % DAY) {
            found.add(quiet("Quiet hours that end when they start would never end; choose another time"));
        }
        for (int place = 0; place < settings.caps().size(); place++) {
            cap(settings.caps(), place, found);
        }
        return List.copyOf(found);
    }

    private static SettingsProblem quiet(String sentence) {
        return new SettingsProblem(Part.QUIET_HOURS, -1, true, sentence);
    }

    private static void cap(List<Settings.FrequencyCap> caps, int place, List<SettingsProblem> found) {
        Settings.FrequencyCap cap = caps.get(place);
        RulePack alone = RulePack.of(List.of()).withSettings(new Settings(null, null, List.of(cap)));
        Lint.of(alone)
                .forEach(finding ->
                        found.add(new SettingsProblem(Part.CAPS, place, false, finding.why() + " " + finding.fix())));
        if (cap.windowMinutes() == 0) {
            found.add(
                    new SettingsProblem(Part.CAPS, place, false, "A cap over no time is never reached; give it some"));
        }
        for (Settings.FrequencyCap earlier : caps.subList(0, place)) {
            if (earlier.channel().equals(cap.channel()) && earlier.windowMinutes() == cap.windowMinutes()) {
                found.add(new SettingsProblem(
                        Part.CAPS,
                        place,
                        false,
                        "There is a cap on that channel over that time already; the lower holds"));
            }
        }
    }
}
