package dev.rehearsal.ui.journeys.editor;

import dev.rehearsal.event.Instants;
import dev.rehearsal.pack.Template;
import dev.rehearsal.store.Dataset;
import dev.rehearsal.ui.kit.Background;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.draft.FieldCatalog;
import dev.rehearsal.ui.kit.draft.Offers;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What there is beside the journey that is edited: the rest of the workspace, and the fields and values of its newest data. */
public final class JourneySurroundings {
    private final JourneyDesk desk;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NOTHING);

    public JourneySurroundings(JourneyDesk desk, Background background, Notices notices) {
        this.desk = desk;
        this.background = background;
        this.notices = notices;
    }

    /** Reads both again, first the workspace, which is quick. */
    public void read() {
        background.latest(
                "What the journey can name",
                progress -> desk.pack(),
                pack -> offers.set(new Offers(offers.get().catalog(), pack)),
                notices::problem);
        background.latest(
                "Fields of the data for the journey",
                progress -> {
                    Optional<Dataset> newest = newest(desk.datasets());
                    return newest.isEmpty()
                            ? FieldCatalog.EMPTY
                            : FieldCatalog.of(desk.log(newest.get(), ForkJoinPool.commonPool(), progress));
                },
                catalog -> offers.set(new Offers(catalog, offers.get().pack())),
                notices::problem);
    }

    private static Optional<Dataset> newest(List<Dataset> datasets) {
        return datasets.stream()
                .filter(each -> each.firstTime() != Instants.NONE)
                .max(Comparator.comparingLong(Dataset::id));
    }

    public ReadOnlyObjectProperty<Offers> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** What a template is called; its id where it has no name. */
    public String template(String id) {
        return offers.get().pack().templates().stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .map(Template::name)
                .filter(Objects::nonNull)
                .orElse(id);
    }
}
