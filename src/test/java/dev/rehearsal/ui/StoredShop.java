package dev.rehearsal.ui;

import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.Approving;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.store.WorkspaceProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A workspace on the disk, for tests of what stands between it and a view. Its clock stands still. */
public final class StoredShop implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

    private final Path folder;
    private Workspace workspace;

    private StoredShop(Path folder, Workspace workspace) {
        this.folder = folder;
        this.workspace = workspace;
    }

    /** A new and empty one beside whatever the folder holds. */
    public static StoredShop in(Path folder) throws WorkspaceProblem {
        return new StoredShop(folder, Workspace.create(folder.resolve("shop"), Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Closes it and opens it again, so that what is read next comes from the disk. */
    public Workspace reopened() throws WorkspaceProblem {
        workspace.close();
        workspace = Workspace.open(folder.resolve("shop"), Clock.fixed(NOW, ZoneOffset.UTC));
        return workspace;
    }

    public Workspace reopenedForReading() throws WorkspaceProblem {
        workspace.close();
        workspace = Workspace.openReadOnly(folder.resolve("shop"), Clock.fixed(NOW, ZoneOffset.UTC));
        return workspace;
    }

    /** A rule that fires for every event of the type. */
    public static Rule rule(String id, String name, String type) throws PackInvalid {
        return PackReader.readRule("""
                {"rule_id": "%s", "name": "%s", "trigger_type": "behavioral",
                 "conditions": [{"field": "event_type", "operator": "equals", "value": "%s"}],
                 "actions": [{"type": "add_to_segment", "segment": "seen"}]}
                """.formatted(id, name, type));
    }

    /** Saves the rule, submits it and approves it. */
    public void approve(Rule rule) throws WorkspaceProblem {
        workspace.rules().save(rule, "Ann");
        Approving.approve(workspace, workspace.rules(), rule.id());
    }

    /** Imports so many customers into the dataset, each of whom views, adds to the cart and buys once. */
    public Dataset importCustomers(String dataset, int from, int count)
            throws IOException, WorkspaceProblem, InputProblem {
        StringBuilder rows = new StringBuilder("event_id,customer_id,event_type,timestamp\n");
        String[] types = {"product_view", "cart_add", "purchase"};
        for (int customer = from; customer < from + count; customer++) {
            for (int hour = 0; hour < types.length; hour++) {
                rows.append(String.format(
                        Locale.ROOT,
                        "c%d-%d,c%d,%s,2026-03-01T%02d:00:00Z%n",
                        customer,
                        hour,
                        customer,
                        types[hour],
                        9 + hour));
            }
        }
        Path file = Files.writeString(folder.resolve("customers-from-" + from + ".csv"), rows);
        long id = workspace.datasets().findOrCreate(dataset).id();
        workspace.imports().events(id, List.of(Source.file(file)), Mapping.NATIVE, Progress.NONE, () -> OnCancel.KEEP);
        return workspace.datasets().find(dataset).orElseThrow();
    }

    @Override
    public void close() throws WorkspaceProblem {
        workspace.close();
    }
}
