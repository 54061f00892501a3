package dev.rehearsal.ui.kit;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The notices that are on show. View models add them; the shell draws them and takes them away. */
public final class Notices {
    private static final int MOST = 3;

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ObservableList<Notice> shownToRead = FXCollections.unmodifiableObservableList(shown);

    /** Something was done. */
    public void success(String sentence) {
        add(new Notice(Notice.Kind.SUCCESS, sentence, Optional.empty()));
    }

    /** Something was done that can be taken further or back by one command. */
    public void success(String sentence, Command next) {
        add(new Notice(Notice.Kind.SUCCESS, sentence, Optional.of(next)));
    }

    public void information(String sentence) {
        add(new Notice(Notice.Kind.INFORMATION, sentence, Optional.empty()));
    }

    public void warning(String sentence) {
        add(new Notice(Notice.Kind.WARNING, sentence, Optional.empty()));
    }

    /** Something went wrong; fits wherever the kit asks for a {@code failed}. */
    public void problem(Problem problem) {
        add(new Notice(Notice.Kind.PROBLEM, problem.sentence(), Optional.empty()));
    }

    /**
     * Puts it below the others. What was done last takes the place of what was done before; where they grow too many all the
     * same, the oldest that goes by itself makes room.
     */
    public void add(Notice notice) {
        shown.removeIf(one ->
                one.equals(notice) || (notice.kind() == Notice.Kind.SUCCESS && one.kind() == Notice.Kind.SUCCESS));
        shown.add(notice);
        if (shown.size() > MOST) {
            shown.stream().filter(one -> !one.kind().stays()).findFirst().ifPresent(shown::remove);
        }
    }

    public void dismiss(Notice notice) {
        shown.remove(notice);
    }

    /** Oldest first. */
    public ObservableList<Notice> shown() {
        return shownToRead;
    }
}
