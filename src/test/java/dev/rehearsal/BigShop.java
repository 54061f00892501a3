package dev.rehearsal;

import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.sample.SampleShop;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A workspace with a log of the made-up shop as large as one likes, its profiles and the rules of its pack. */
public final class BigShop {
    private static final int EVENTS_OF_A_CUSTOMER = 40;

    private BigShop() {}

    /** Makes the workspace {@code Big shop} in the folder. */
    public static Path in(Path folder, int count) throws Exception {
        SampleShop sample = new SampleShop(count, count / EVENTS_OF_A_CUSTOMER, 1);
        Path events = folder.resolve("events.csv");
        try (Writer out = Files.newBufferedWriter(events)) {
            sample.writeEvents(out);
        }
        Path shop = folder.resolve("Big shop");
        try (Workspace workspace = Workspace.create(shop, Clock.systemUTC())) {
            String pack = Files.readString(Path.of("sample-data", "pack.json"));
            workspace.packs().intake().takeAll(PackReader.read(pack), "Ann");
            long dataset = workspace.datasets().create("Events").id();
            workspace
                    .imports()
                    .events(dataset, List.of(Source.file(events)), Mapping.NATIVE, Progress.NONE, () -> OnCancel.KEEP);
        }
        return shop;
    }
}
