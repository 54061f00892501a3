package dev.rehearsal.ui.simulator;

import dev.rehearsal.replay.MessageKind;
import dev.rehearsal.replay.MessageReason;
import dev.rehearsal.replay.MessageStatus;
import dev.rehearsal.replay.MessageTable;
import dev.rehearsal.replay.ReplayResult;
import dev.rehearsal.ui.kit.Figures;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The messages of a run that pass a filter. */
final class MessagesModel {
    /** A run's messages, and who made them by name. */
    record Shown(ReplayResult result, SenderNames names) {}

    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<MessageFilter> filter = new SimpleObjectProperty<>(MessageFilter.NONE);
    private final RowsModel rows;
    private @Nullable TimeSpan within;

    MessagesModel(Surroundings around) {
        rows = new RowsModel("Filter of messages", around);
        filter.addListener((property, before, now) -> apply());
    }

    void show(ReplayRun run) {
        within = null;
        rows.begin(run.messageOrder(), run.result().messages()::at);
        shown.set(new Shown(run.result(), new SenderNames(run.result().pack())));
        filter.set(MessageFilter.NONE);
        apply();
    }

    private void apply() {
        Shown now = shown.get();
        MessageFilter wanted = filter.get();
        if (now != null) {
            rows.filter(() -> wanted.test(now.result()), within);
        }
    }

    /** Shows what a rule, or with null anything, sent; what was narrowed to a step of another one is widened again. */
    void showSender(@Nullable String ruleId) {
        if (!Objects.equals(ruleId, filter.get().sender())) {
            filter.set(filter.get()
                    .withSender(ruleId)
                    .withStatus(null)
                    .withReason(null)
                    .withOnly(null));
        }
    }

    void showStatus(@Nullable MessageStatus status, @Nullable MessageReason reason) {
        filter.set(filter.get().withStatus(status).withReason(reason));
    }

    void showChannel(@Nullable String channel) {
        filter.set(filter.get().withChannel(channel));
    }

    void showCampaign(@Nullable String campaign) {
        filter.set(filter.get().withCampaign(campaign));
    }

    /** Shows rows that a bar of the waterfall stands for, or with null those of every bar. */
    void showOnly(@Nullable RowSet only) {
        filter.set(filter.get().withStatus(null).withReason(null).withOnly(only));
    }

    void showCustomer(String text) {
        filter.set(filter.get().withCustomer(text));
    }

    void showWithin(@Nullable TimeSpan span) {
        if (!Objects.equals(span, within)) {
            within = span;
            apply();
        }
    }

    void showAll() {
        filter.set(MessageFilter.NONE);
    }

    /** Sorts by a column, by time where it is null. */
    void sort(@Nullable MessageColumn by, boolean descending) {
        Shown now = shown.get();
        boolean asItIs = by == null || (by == MessageColumn.TIME && !descending);
        rows.sort(now == null || asItIs || by == null ? null : new RowsModel.Order(by.key(now.result()), descending));
    }

    void showUntil(long instant) {
        rows.showUntil(instant);
    }

    /** {@code 312 of 20,134 messages}; all of them are just {@code 20,134 messages}. */
    String countInWords() {
        Shown now = shown.get();
        int all = now == null ? 0 : now.result().messages().size();
        return rows().size() == all
                ? Figures.count(all, "message")
                : Figures.count(rows().size()) + " of " + Figures.count(all, "message");
    }

    /** What the kinds of messages differ in, each value once and sorted; empty ones are left out. */
    List<String> values(Function<MessageKind, String> of) {
        Shown now = shown.get();
        return now == null
                ? List.of()
                : now.result().messages().kinds().stream()
                        .map(of)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
    }

    boolean isByTime() {
        return rows.isByTime();
    }

    Rows rows() {
        return rows.rowsProperty().get();
    }

    /** The messages of the shown run; only where there is one. */
    MessageTable table() {
        return Objects.requireNonNull(shown.get(), "a run is shown").result().messages();
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MessageFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Rows> rowsProperty() {
        return rows.rowsProperty();
    }
}
