package dev.rehearsal.ui.journeys.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.cli.Cli;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.journey.Journey;
import dev.rehearsal.journey.Node;
import dev.rehearsal.journey.Port;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.replay.Leaving;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.journeys.canvas.paint.Counts;
import dev.rehearsal.ui.journeys.editor.JourneyTemplates;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.results.ShownRun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFlowTest {
    private static final Path SAMPLE = Path.of("sample-data");

    @TempDir
    Path folder;

    @Test
    void theCanvasCountsWhatTheCommandLineWritesOfTheSample() throws Exception {
        RulePack rules = PackReader.read(Files.readString(SAMPLE.resolve("pack.json")));
        List<Journey> journeys = JourneyTemplates.all();
        RulePack pack = rules.with(rules.rules(), rules.campaigns(), journeys);

        List<String> shown = new ArrayList<>(List.of("journey_id,node_id,entered,waiting"));
        try (StoredShop shop = StoredShop.in(folder)) {
            importSample(shop.workspace());
            shop.workspace().packs().intake().takeAll(pack, "Ann");
            FlowModel model = new FlowModel(
                    new StoredFlowDesk(
                            shop.workspace(), new KeptLog(shop.workspace().datasets())),
                    new ShownRun(),
                    Backgrounds.direct(),
                    new Notices(),
                    Pause.none());
            model.start();
            for (Journey journey : journeys) {
                model.show(journey);
                shown.addAll(rows(Objects.requireNonNull(model.flowProperty().get())));
            }
        }

        assertThat(shown).containsExactlyInAnyOrderElementsOf(written(pack));
        assertThat(shown).anyMatch(row -> row.matches("cart_recovery.*,[1-9][0-9]*,[1-9][0-9]*"));
    }

    private static List<String> rows(Flow flow) {
        Counts counts = flow.forCanvas();
        List<String> rows = new ArrayList<>();
        for (Node node : flow.journey().nodes()) {
            Counts.AtNode at = counts.at(node.id()).orElseThrow();
            rows.add("%s,%s,%d,%d".formatted(flow.journey().id(), node.id(), at.entered(), at.waiting()));
        }
        for (Leaving how : Leaving.values()) {
            rows.add("%s,#%s,%d,"
                    .formatted(flow.journey().id(), how.id(), flow.counts().left(how)));
        }
        Counts.AtNode entry = counts.at(Port.ENTRY_ID).orElseThrow();
        assertThat(entry.entered() - entry.waiting()).isEqualTo(entry.left());
        return rows;
    }

    private static void importSample(Workspace workspace) throws Exception {
        long dataset = workspace.datasets().findOrCreate("Sample").id();
        workspace
                .imports()
                .profiles(
                        dataset,
                        List.of(Source.file(SAMPLE.resolve("profiles.csv"))),
                        Mapping.NATIVE,
                        Progress.NONE,
                        () -> OnCancel.KEEP);
        workspace
                .imports()
                .events(
                        dataset,
                        List.of(Source.file(SAMPLE.resolve("events.csv"))),
                        Mapping.NATIVE,
                        Progress.NONE,
                        () -> OnCancel.KEEP);
    }

    private List<String> written(RulePack pack) throws Exception {
        Path file = Files.writeString(folder.resolve("pack.json"), PackWriter.write(pack));
        Path out = folder.resolve("out");
        String[] arguments = {
            "replay",
            "--pack",
            file.toString(),
            "--events",
            SAMPLE.resolve("events.csv").toString(),
            "--profiles",
            SAMPLE.resolve("profiles.csv").toString(),
            "--out",
            out.toString()
        };
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(told, true, StandardCharsets.UTF_8);
        assertThat(Cli.run(arguments, print, print))
                .as(told.toString(StandardCharsets.UTF_8))
                .isZero();
        return Files.readAllLines(out.resolve("journeys.csv"));
    }
}
