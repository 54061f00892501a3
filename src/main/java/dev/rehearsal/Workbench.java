package dev.rehearsal;

import dev.rehearsal.store.Workspace;
import dev.rehearsal.ui.campaigns.CampaignModels;
import dev.rehearsal.ui.campaigns.CampaignReview;
import dev.rehearsal.ui.campaigns.StoredCampaigns;
import dev.rehearsal.ui.data.DataController;
import dev.rehearsal.ui.data.DataModel;
import dev.rehearsal.ui.journeys.JourneyReview;
import dev.rehearsal.ui.journeys.JourneysView;
import dev.rehearsal.ui.journeys.StoredJourneys;
import dev.rehearsal.ui.journeys.editor.StoredJourneyDesk;
import dev.rehearsal.ui.journeys.flow.StoredFlowDesk;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.KeptLog;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Pause;
import dev.rehearsal.ui.kit.Preferences;
import dev.rehearsal.ui.kit.SettingsFile;
import dev.rehearsal.ui.kit.Theme;
import dev.rehearsal.ui.kit.Times;
import dev.rehearsal.ui.kit.ViewLoader;
import dev.rehearsal.ui.kit.Views;
import dev.rehearsal.ui.kit.WindowDialogs;
import dev.rehearsal.ui.kit.report.ReportDialog;
import dev.rehearsal.ui.kit.results.ShownRun;
import dev.rehearsal.ui.kit.review.StoredReview;
import dev.rehearsal.ui.packs.PacksController;
import dev.rehearsal.ui.packs.PacksViewModel;
import dev.rehearsal.ui.rules.RuleReview;
import dev.rehearsal.ui.rules.RulesView;
import dev.rehearsal.ui.rules.StoredRules;
import dev.rehearsal.ui.rules.editor.StoredDesk;
import dev.rehearsal.ui.rules.scenarios.StoredScenarios;
import dev.rehearsal.ui.shell.HomeController;
import dev.rehearsal.ui.shell.HomeModel;
import dev.rehearsal.ui.shell.RecentWorkspaces;
import dev.rehearsal.ui.shell.ShellController;
import dev.rehearsal.ui.shell.ShellModel;
import dev.rehearsal.ui.shell.Window;
import dev.rehearsal.ui.shell.WorkspaceSettings;
import dev.rehearsal.ui.simulator.SimulatorController;
import dev.rehearsal.ui.simulator.SimulatorModel;
import dev.rehearsal.ui.simulator.Surroundings;
import dev.rehearsal.ui.simulator.WorkspaceInputs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.stage.Stage;

/**
 * Puts the window together, by constructors alone: this is the one place that knows which view is given what.
 */
final class Workbench implements AutoCloseable {
    private static final Duration TABLES_REST = Duration.ofMillis(120);

    private final Clock clock = Clock.systemUTC();
    private final Background background = Background.onThreads();
    private final Notices notices = new Notices();
    private final Dialogs dialogs;
    private final ReportDialog reports;
    private final Theme theme;
    private final RecentWorkspaces recents;
    private final ShellModel shell;
    private final Window window;
    private final Consumer<Path> openFolder;

    /**
     * @param settings the folder for what the user chose
     * @param data the folder for the sample
     * @param openFolder shows a folder with the system's own means
     */
    Workbench(Stage stage, Path settings, Path data, Consumer<Path> openFolder) {
        this(stage, settings, data, openFolder, new WindowDialogs(stage));
    }

    /** @param dialogs whom to ask, in place of dialogs of the system */
    Workbench(Stage stage, Path settings, Path data, Consumer<Path> openFolder, Dialogs dialogs) {
        this.openFolder = openFolder;
        this.dialogs = dialogs;
        reports = new ReportDialog(stage, background, notices, dialogs);
        theme = new Theme(
                new SettingsFile<>(settings.resolve("preferences.json"), Preferences.class, Preferences.DEFAULTS));
        recents = new RecentWorkspaces(settings.resolve("recent-workspaces.json"), clock);
        shell = new ShellModel(
                new StoredWorkspaces(new SampleWorkspace(data, clock), clock, this::viewsOf),
                recents,
                background,
                notices,
                dialogs);
        window = new Window(stage, shell, theme, notices);
    }

    void show() {
        window.show(new ViewLoader()
                .registerPart(
                        ShellController.class, () -> new ShellController(shell, home(), background, notices, theme))
                .shell());
    }

    void open(Path workspace) {
        shell.open(workspace);
    }

    boolean isOpen() {
        return shell.workspaceProperty().get().isPresent();
    }

    void visit(Views view) {
        shell.show(view);
    }

    void openSample() {
        shell.openSample();
    }

    /** Closes the workspace; the window stays. */
    void leave() {
        shell.leave();
    }

    /** Closes the workspace and waits for what is still writing to it. */
    @Override
    public void close() {
        shell.leave();
        background.close();
    }

    private ViewLoader home() {
        return new ViewLoader()
                .register(Views.HOME, HomeController.class, () -> new HomeController(new HomeModel(shell, recents)));
    }

    /** The views over a workspace: one line each. */
    private ViewLoader viewsOf(Workspace workspace, KeptLog logs, WorkspaceSettings settings) {
        Times times = new Times(settings.zone());
        String person = settings.person();
        ShownRun shownRun = new ShownRun();
        ViewLoader views = new ViewLoader();
        DataController.register(
                views, new DataModel(workspace, background, notices, dialogs, times), shell::openSample);
        PacksViewModel packs = new PacksViewModel(
                workspace,
                logs,
                person,
                background,
                notices,
                dialogs,
                times,
                openFolder,
                shell::settingsMayHaveChanged);
        RulesView.register(
                views,
                new StoredRules(workspace),
                new StoredReview<>(workspace, logs, new RuleReview(workspace.rules()), person),
                new StoredScenarios(workspace, times, person),
                new StoredDesk(workspace, logs, person),
                background,
                notices,
                dialogs,
                times,
                () -> {
                    shell.show(Views.PACKS);
                    packs.importPack();
                },
                shell::settingsMayHaveChanged,
                shell::openSample);
        CampaignModels.register(
                views,
                new StoredCampaigns(workspace, logs, person),
                new StoredReview<>(workspace, logs, new CampaignReview(workspace.campaigns()), person),
                background,
                notices,
                dialogs,
                times,
                shell,
                shell::settingsMayHaveChanged,
                shell::openSample);
        JourneysView.register(
                views,
                new JourneysView.Desks(
                        new StoredJourneys(workspace, person),
                        new StoredReview<>(workspace, logs, new JourneyReview(workspace.journeys()), person),
                        new StoredJourneyDesk(workspace, logs, person),
                        new StoredFlowDesk(workspace, logs)),
                background,
                notices,
                dialogs,
                times,
                shownRun,
                shell::settingsMayHaveChanged,
                shell::openSample);
        SimulatorController.register(
                views,
                new SimulatorModel(
                        new WorkspaceInputs(workspace, logs, person),
                        new Surroundings(background, notices, dialogs, times, System::nanoTime, Pause.of(TABLES_REST)),
                        shownRun),
                reports.command(shownRun),
                shell,
                shell::openSample);
        PacksController.register(views, packs, shell);
        return views;
    }
}
