package dev.rehearsal.ui.rules;

import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackProblem;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.RulePack;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Dialogs;
import dev.rehearsal.ui.kit.Dialogs.FileKind;
import dev.rehearsal.ui.kit.Dialogs.Question;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Problem;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes the rules of a pack in as drafts: reads the file, says what it would change, and asks first. */
final class PackImportViewModel {
    private static final String TASK = "Import a pack";

    private final RuleShelf shelf;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;

    PackImportViewModel(RuleShelf shelf, Background background, Notices notices, Dialogs dialogs) {
        this.shelf = shelf;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    /** Asks for a file and goes on with it; {@code done} runs once something was imported. */
    void choose(Runnable done) {
        List<FileKind> kinds = List.of(new FileKind("Packs", List.of("*.json")));
        dialogs.files("Import rules from a pack", kinds).stream().findFirst().ifPresent(file -> look(file, done));
    }

    private void look(Path file, Runnable done) {
        background.latest(TASK, progress -> read(file), reading -> ask(file, reading, done), notices::problem);
    }

    private Reading read(Path file) throws Exception {
        try {
            RulePack pack = PackReader.read(Files.readString(file));
            return new Sound(pack, shelf.compare(pack));
        } catch (PackInvalid invalid) {
            return new Unsound(invalid.problems());
        } catch (CharacterCodingException binary) {
            return new Unsound(List.of(new PackProblem("", "it is not text in UTF-8")));
        }
    }

    private void ask(Path file, Reading reading, Runnable done) {
        switch (reading) {
            case Unsound(List<PackProblem> problems) -> notices.problem(unsound(file, problems));
            case Sound(RulePack pack, ImportReport report)
            when report.drafts() == 0 ->
                notices.information("%s has nothing new: %s.".formatted(file.getFileName(), same(pack)));
            case Sound(RulePack pack, ImportReport report) -> {
                if (dialogs.confirm(question(file, report))) {
                    take(file, pack, done);
                }
            }
        }
    }

    private void take(Path file, RulePack pack, Runnable done) {
        background.latest(
                TASK,
                progress -> shelf.importDrafts(pack),
                report -> {
                    notices.success("Imported %s from %s: %s."
                            .formatted(Figures.count(report.drafts(), "draft"), file.getFileName(), report.words()));
                    done.run();
                },
                notices::problem);
    }

    private static Question question(Path file, ImportReport report) {
        String drafts = Figures.count(report.drafts(), "draft");
        return new Question(
                "Import " + drafts + " from " + file.getFileName() + "?",
                "Of its rules " + report.words()
                        + ". What is approved here stays approved until a draft takes its place.",
                "Import " + drafts,
                false);
    }

    private static String same(RulePack pack) {
        return pack.rules().isEmpty() ? "there are no rules in it" : "its rules are the same as here";
    }

    private static Problem unsound(Path file, List<PackProblem> problems) {
        PackProblem first = problems.getFirst();
        String more = problems.size() == 1 ? "" : " There are " + (problems.size() - 1) + " more.";
        return new Problem(
                "%s is no sound pack, so nothing was imported: at %s, %s.%s Correct the file and import it again."
                        .formatted(
                                file.getFileName(),
                                first.pointer().isEmpty() ? "the top" : first.pointer(),
                                first.message(),
                                more));
    }

    /** What became of reading a file. */
    private sealed interface Reading {}

    private record Sound(RulePack pack, ImportReport report) implements Reading {}

    private record Unsound(List<PackProblem> problems) implements Reading {}
}
