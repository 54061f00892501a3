package dev.rehearsal.ui.packs;

import dev.rehearsal.pack.Approval;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.store.NextPack;
import dev.rehearsal.store.OutgoingPart;
import dev.rehearsal.store.PackPart;
import dev.rehearsal.store.StayingPart;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.packs.changes.PartChange;
import dev.rehearsal.ui.packs.changes.SettingsWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of what goes out or of what stays: what it is, which version, who approved it and when, and what there is to say
 * of it. Whatever a part has not is empty; {@code caution} says that somebody should know before it goes out.
 */
record PackLine(
        PackPart part,
        String id,
        String name,
        String version,
        String approvedBy,
        String approvedAt,
        String remark,
        boolean caution) {

    String kind() {
        return PartChange.noun(part);
    }

    /** What goes out, then what the pack has once. */
    static List<PackLine> going(NextPack next, Times times) {
        List<PackLine> lines = new ArrayList<>();
        next.goes().forEach(part -> lines.add(going(part, times)));
        RulePack pack = next.pack();
        once(lines, PackPart.SETTINGS, SettingsWords.of(pack.settings()));
        once(lines, PackPart.SCORING, SettingsWords.of(pack.scoring()));
        once(lines, PackPart.LIFECYCLE, SettingsWords.of(pack.lifecycle()));
        once(lines, PackPart.MODELS, SettingsWords.of(pack.models()));
        return lines;
    }

    private static void once(List<PackLine> lines, PackPart part, String words) {
        if (!words.isEmpty()) {
            lines.add(new PackLine(part, "", words, "", "", "", "", false));
        }
    }

    private static PackLine going(OutgoingPart part, Times times) {
        Approval approval = part.approval();
        String newer = part.newerVersion().isEmpty()
                ? ""
                : "Version " + part.newerVersion().getAsInt() + " is not approved and stays here.";
        if (approval == null) {
            String saved = "Never reviewed: goes as " + part.savedBy() + " saved it on "
                    + times.day(part.savedAt().toEpochMilli()) + ".";
            return new PackLine(
                    part.part(), part.id(), part.name(), Integer.toString(part.version()), "", "", saved, true);
        }
        String comment = approval.comment() == null ? "" : "“" + approval.comment() + "”";
        return new PackLine(
                part.part(),
                part.id(),
                part.name(),
                Integer.toString(part.version()),
                approval.approvedBy(),
                times.day(approval.approvedAt()),
                (newer + " " + comment).strip(),
                !newer.isEmpty());
    }

    static List<PackLine> staying(NextPack next) {
        return next.stays().stream().map(PackLine::staying).toList();
    }

    private static PackLine staying(StayingPart part) {
        String why = switch (part.reason()) {
            case DRAFT -> "It was never approved. Submit it for review and approve it.";
            case IN_REVIEW -> "It is in review. Approve it or send it back.";
            case NOT_USED -> "No approved rule or journey uses it.";
        };
        return new PackLine(part.part(), part.id(), part.name(), "", "", "", why, false);
    }
}
