package dev.rehearsal.ui.kit.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as they read everywhere else, “5 Jan 2026”; typed they may also be 2026-01-05. */
final class Dates {
    private static final double WIDTH = 134;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final List<DateTimeFormatter> READ = List.of(SHOWN, DateTimeFormatter.ISO_LOCAL_DATE);

    private Dates() {}

    static DatePicker picker(String name) {
        DatePicker picker = new DatePicker();
        picker.setAccessibleText(name);
        picker.setPrefWidth(WIDTH);
        picker.setPromptText("any day");
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : SHOWN.format(day);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                return text == null || text.isBlank() ? null : read(text.strip(), picker.getValue());
            }
        });
        return picker;
    }

    /** What is no day leaves the one that was there. */
    private static @Nullable LocalDate read(String text, @Nullable LocalDate before) {
        for (DateTimeFormatter format : READ) {
            Optional<LocalDate> day = read(text, format);
            if (day.isPresent()) {
                return day.get();
            }
        }
        return before;
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
