package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.Preview;
import dev.rehearsal.store.WorkspaceProblem;
import dev.rehearsal.ui.Answers;
import dev.rehearsal.ui.Backgrounds;
import dev.rehearsal.ui.StoredShop;
import dev.rehearsal.ui.kit.Notices;
import dev.rehearsal.ui.kit.Times;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A wizard over a workspace on the disk, whose work happens at once and whose orders are kept. */
final class Wizard implements AutoCloseable {
    final StoredShop shop;
    final Answers answers = new Answers();
    final Notices notices = new Notices();
    final List<ImportOrder> orders = new ArrayList<>();
    final WizardViewModel model;
    private final Path folder;

    Wizard(Path folder) throws Exception {
        this.folder = folder;
        this.shop = StoredShop.in(folder);
        this.model = new WizardViewModel(
                shop.workspace(), Backgrounds.direct(), notices, answers, new Times(ZoneOffset.UTC), orders::add);
    }

    /** Opens with a file of these contents. */
    Wizard on(String name, String rows) throws IOException {
        return on(name, rows.getBytes(StandardCharsets.UTF_8));
    }

    Wizard on(String name, byte[] bytes) throws IOException {
        model.open(List.of(Files.write(folder.resolve(name), bytes)), Optional.empty());
        return this;
    }

    Wizard on(Path... files) {
        model.open(List.of(files), Optional.empty());
        return this;
    }

    Reading reading() {
        return model.files().readingProperty().get().orElseThrow();
    }

    Mapping mapping() {
        return reading().mapping();
    }

    Preview.EventRow event(int row) {
        return (Preview.EventRow) reading().preview().rows().get(row);
    }

    List<String> problems() {
        return model.files().problems().stream().map(Problems.One::sentence).toList();
    }

    @Override
    public void close() throws WorkspaceProblem {
        shop.close();
    }
}
