package dev.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Source;
import dev.rehearsal.log.Progress;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.rule.Rule;
import dev.rehearsal.store.OnCancel;
import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.shell.SettingsTrial;
import dev.rehearsal.ui.shell.WorkspaceSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredSettingsTrialTest {
    @TempDir
    private Path folder;

    @Test
    void capsBlockQuietHoursPutOffAndWithoutThemNeitherHappens() throws Exception {
        RulePack pack = PackReader.read(Files.readString(Path.of("sample-data", "pack.json")));
        try (StoredShop shop = StoredShop.in(folder)) {
            Workspace workspace = shop.workspace();
            for (Rule rule : pack.rules()) {
                workspace.rules().save(rule, "Ann");
            }
            for (Campaign campaign : pack.campaigns()) {
                workspace.campaigns().save(campaign, "Ann");
            }
            long id = workspace.datasets().findOrCreate("Sample shop").id();
            workspace
                    .imports()
                    .profiles(
                            id,
                            List.of(Source.file(Path.of("sample-data", "profiles.csv"))),
                            Mapping.NATIVE,
                            Progress.NONE,
                            () -> OnCancel.KEEP);
            workspace
                    .imports()
                    .events(
                            id,
                            List.of(Source.file(Path.of("sample-data", "events.csv"))),
                            Mapping.NATIVE,
                            Progress.NONE,
                            () -> OnCancel.KEEP);
            SettingsTrial trial = new StoredSettingsTrial(workspace, new KeptLog(workspace.datasets()));
            WorkspaceSettings free = new WorkspaceSettings("Ann", false, ZoneId.of("Europe/Berlin"), null, List.of());
            WorkspaceSettings capped = new WorkspaceSettings(
                    "Ann", false, free.zone(), null, pack.settings().frequencyCaps());
            WorkspaceSettings quiet = new WorkspaceSettings(
                    "Ann", false, free.zone(), pack.settings().quietHours(), List.of());
            SettingsTrial.Counts ofFree = trial.counts("Sample shop", free, Progress.NONE);
            SettingsTrial.Counts ofCapped = trial.counts("Sample shop", capped, Progress.NONE);
            SettingsTrial.Counts ofQuiet = trial.counts("Sample shop", quiet, Progress.NONE);

            assertThat(trial.datasets()).containsExactly("Sample shop");
            assertThat(ofFree.held()).isZero();
            assertThat(ofFree.blocked()).isZero();
            assertThat(ofCapped.held()).isZero();
            assertThat(ofCapped.blocked()).isPositive();
            assertThat(ofCapped.sent() + ofCapped.blocked()).isEqualTo(ofFree.sent());
            assertThat(ofQuiet.held()).isPositive();
            assertThat(ofQuiet.blocked()).isZero();
        }
    }
}
