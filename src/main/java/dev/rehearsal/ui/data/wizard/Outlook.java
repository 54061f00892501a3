package dev.rehearsal.ui.data.wizard;

import dev.rehearsal.event.Instants;
import dev.rehearsal.ingest.DataKind;
import dev.rehearsal.ingest.InputProblem;
import dev.rehearsal.store.Forecast;
import dev.rehearsal.store.ImportedBefore;
import dev.rehearsal.ui.kit.Figures;
import dev.rehearsal.ui.kit.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What an import of all files will do, in figures and sentences. */
record Outlook(List<Forecast> forecasts) {
    Outlook {
        forecasts = List.copyOf(forecasts);
    }

    /** A number with what it counts and what else there is to say of it. */
    record Figure(String label, String value, String remark) {}

    /** So many of something. */
    record Count(String what, long rows) {}

    boolean isExact() {
        return forecasts.stream().allMatch(Forecast::exact);
    }

    long events() {
        return sum(DataKind.EVENTS, Forecast::added);
    }

    long profiles() {
        return sum(DataKind.PROFILES, one -> one.added() + one.replaced());
    }

    long rejects() {
        return sum(Forecast::rejects);
    }

    private long sum(ToLongFunction<Forecast> count) {
        return forecasts.stream().mapToLong(count).sum();
    }

    private long sum(DataKind kind, ToLongFunction<Forecast> count) {
        return forecasts.stream()
                .filter(one -> one.kind() == kind)
                .mapToLong(count)
                .sum();
    }

    private boolean has(DataKind kind) {
        return forecasts.stream().anyMatch(one -> one.kind() == kind);
    }

    List<Figure> figures(Times times) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("Rows", sum(Forecast::rows), ""));
        if (has(DataKind.EVENTS)) {
            figures.add(figure("New events", events(), ""));
            figures.add(figure("Customers", sum(DataKind.EVENTS, Forecast::customers), knownCustomers()));
        }
        if (has(DataKind.PROFILES)) {
            long replaced = sum(DataKind.PROFILES, Forecast::replaced);
            figures.add(figure(
                    "Profiles", profiles(), replaced == 0 ? "" : Figures.count(replaced) + " replace earlier ones"));
        }
        long there = sum(Forecast::alreadyThere);
        long repeated = sum(Forecast::repeated);
        if (there > 0) {
            figures.add(figure("Already there", there, "will be skipped"));
        }
        if (repeated > 0) {
            figures.add(figure("Repeated", repeated, "in the files, will be skipped"));
        }
        figures.add(figure("Left out", rejects(), rejects() == 0 ? "every row can be read" : "cannot be read"));
        long first = first();
        if (first != Instants.NONE) {
            figures.add(new Figure("Time span", times.span(first, last()), "in " + times.zoneName()));
        }
        return figures;
    }

    private Figure figure(String label, long count, String remark) {
        return new Figure(label, (isExact() ? "" : "about ") + Figures.count(count), remark);
    }

    private String knownCustomers() {
        long fresh = sum(DataKind.EVENTS, Forecast::newCustomers);
        if (sum(DataKind.EVENTS, Forecast::customers) == 0) {
            return "";
        }
        return fresh == sum(DataKind.EVENTS, Forecast::customers) ? "all of them new" : Figures.count(fresh) + " new";
    }

    private long first() {
        return forecasts.stream()
                .mapToLong(Forecast::firstTime)
                .filter(time -> time != Instants.NONE)
                .min()
                .orElse(Instants.NONE);
    }

    private long last() {
        return forecasts.stream()
                .filter(one -> one.firstTime() != Instants.NONE)
                .mapToLong(Forecast::lastTime)
                .max()
                .orElse(Instants.NONE);
    }

    List<Count> types() {
        return counts(Forecast::eventsByType);
    }

    List<Count> reasons() {
        return counts(Forecast::rejectsByReason);
    }

    private List<Count> counts(Function<Forecast, Map<String, Long>> of) {
        Map<String, Long> sums = new LinkedHashMap<>();
        forecasts.forEach(one -> of.apply(one).forEach((what, count) -> sums.merge(what, count, Long::sum)));
        return sums.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::rows).reversed())
                .toList();
    }

    /** What the marketer should know before. */
    List<String> remarks(Times times) {
        List<String> remarks = new ArrayList<>();
        for (Forecast one : forecasts) {
            if (!one.exact()) {
                remarks.add(("These are estimates: the first %s of %s were read, and the rest is taken to be like them."
                                + " Customers and the time span are those of what was read.")
                        .formatted(Figures.bytes(one.bytesRead()), Figures.bytes(one.bytes())));
            }
            one.before().stream()
                    .map((ImportedBefore before) -> before.sentence(times.zone()))
                    .forEach(remarks::add);
            one.problems().stream().map(InputProblem::getMessage).forEach(remarks::add);
            if (one.alike() > 0) {
                remarks.add("%s without an event id %s exactly like another one; they are kept."
                        .formatted(Figures.count(one.alike(), "row"), one.alike() == 1 ? "is" : "are"));
            }
        }
        if (events() + profiles() == 0) {
            remarks.addFirst("Nothing new will be imported.");
        }
        if (forecasts.size() > 1) {
            remarks.add("Each kind of file was counted by itself; rows that two kinds share are counted twice here.");
        }
        return remarks;
    }

    /** The verb of the button: {@code Import 17,434 events}. */
    String verb() {
        List<String> what = new ArrayList<>();
        String about = isExact() ? "" : "about ";
        if (events() > 0) {
            what.add(about + Figures.count(events(), "event"));
        }
        if (profiles() > 0) {
            what.add(about + Figures.count(profiles(), "profile"));
        }
        return what.isEmpty() ? "Import" : "Import " + String.join(" and ", what);
    }
}
