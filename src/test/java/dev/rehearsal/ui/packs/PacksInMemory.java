package dev.rehearsal.ui.packs;

import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A pack and its exports in memory; every rule of it was approved. */
final class PacksInMemory implements PackShelf {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private final RulePack pack;
    private final List<ExportLine> exports = new ArrayList<>();

    PacksInMemory(RulePack pack) {
        this.pack = pack;
    }

    @Override
    public String workspaceName() {
        return "Spring shop";
    }

    @Override
    public PackDraft draft() {
        return new PackDraft(
                pack,
                exports.size() + 1,
                pack.rules().stream()
                        .map(rule ->
                                new ApprovedRule(rule.id(), rule.name(), 1, "reviewer", NOW, "Fits the spring plan"))
                        .toList());
    }

    @Override
    public List<ExportLine> exports() {
        return exports.reversed();
    }

    @Override
    public ExportLine export(Path file) {
        ExportLine line = new ExportLine(
                NOW,
                file.toString(),
                exports.size() + 1,
                PackWriter.contentSha256(pack),
                pack.rules().size(),
                "reviewer");
        exports.add(line);
        return line;
    }
}
