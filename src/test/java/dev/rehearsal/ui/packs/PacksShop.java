package dev.rehearsal.ui.packs;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Gates;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A workspace with the rules of the sample, each of them approved, and the view model of its packs. */
final class PacksShop implements AutoCloseable {
    final Answers answers = new Answers();
    final Notices notices = new Notices();
    final List<Path> opened = new ArrayList<>();
    final PacksViewModel model;

    private final Path folder;
    private final StoredShop shop;

    private PacksShop(Path folder, StoredShop shop) {
        this.folder = folder;
        this.shop = shop;
        this.model = new PacksViewModel(
                shop.workspace(),
                new KeptLog(shop.workspace().datasets()),
                "Cleo",
                Backgrounds.direct(),
                notices,
                answers,
                new Times(ZoneOffset.UTC),
                opened::add,
                () -> {});
    }

    /** With nothing in it. */
    static PacksShop empty(Path folder) throws WorkspaceProblem {
        return new PacksShop(folder, StoredShop.in(folder));
    }

    static PacksShop approved(Path folder) throws WorkspaceProblem, IOException, PackInvalid {
        PacksShop shop = empty(folder);
        shop.workspace().packs().intake().takeAll(sample(), "Ann");
        for (Rule rule : sample().rules()) {
            shop.approve(rule);
        }
        return shop;
    }

    static RulePack sample() throws IOException, PackInvalid {
        return PackReader.read(Files.readString(Path.of("sample-data", "pack.json")));
    }

    Workspace workspace() {
        return shop.workspace();
    }

    StoredShop stored() {
        return shop;
    }

    void approve(Rule rule) throws WorkspaceProblem {
        shop.approve(rule);
    }

    /** The made-up customers of the sample with all that they did. */
    Dataset importSample() throws IOException, WorkspaceProblem, InputProblem {
        long id = workspace().datasets().findOrCreate("Sample").id();
        Path data = Path.of("sample-data");
        workspace()
                .imports()
                .profiles(
                        id,
                        List.of(Source.file(data.resolve("profiles.csv"))),
                        Mapping.NATIVE,
                        Progress.NONE,
                        () -> OnCancel.KEEP);
        workspace()
                .imports()
                .events(
                        id,
                        List.of(Source.file(data.resolve("events.csv"))),
                        Mapping.NATIVE,
                        Progress.NONE,
                        () -> OnCancel.KEEP);
        return workspace().datasets().find("Sample").orElseThrow();
    }

    /** A file of the shop's folder. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** The rule of the sample with another cooldown, which changes what it does. */
    static Rule edited(String id, int cooldown) throws IOException, PackInvalid {
        Rule rule = sample().rules().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Rule(
                rule.id(),
                rule.name(),
                rule.type(),
                rule.on(),
                rule.when(),
                rule.unless(),
                rule.then(),
                new Gates(
                        rule.gates().audience(),
                        rule.gates().timeWindow(),
                        OptionalInt.of(cooldown),
                        rule.gates().maxExecutions(),
                        rule.gates().exclusiveGroup()),
                rule.priority(),
                rule.active());
    }

    @Override
    public void close() throws WorkspaceProblem {
        shop.close();
    }
}
