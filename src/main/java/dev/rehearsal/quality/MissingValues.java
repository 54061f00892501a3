package dev.rehearsal.quality;

import dev.rehearsal.event.Wording;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.EventLog;
import dev.rehearsal.log.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Fields that some events of a type have and some have not, and fields that some profiles lack. A field that no event of a
 * type has does not belong to the type and is not missing there.
 */
final class MissingValues {
    /** Where at most one of so many lacks a value, that is an exception and probably not meant. */
    private static final int EXCEPTION = 5;

    private static final String REMEDY =
            "A condition on it never holds where it is missing. Write rules so that they do not"
                    + " need it, or have it recorded where the data comes from.";

    private final EventLog log;
    private final TypeChecks types;

    MissingValues(EventLog log, TypeChecks types) {
        this.log = log;
        this.types = types;
    }

    List<Finding> ofEvents(Series series, Progress progress) {
        IntPredicate present = series.present();
        CodedColumn column = log.types();
        long[] having = new long[types.codes()];
        for (int position = 0; position < series.size(); position++) {
            Passes.poll(position, progress);
            if (present.test(position)) {
                having[column.codeAt(position)]++;
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int code = 1; code < having.length; code++) {
            if (having[code] > 0 && having[code] < types.count(code)) {
                findings.add(ofType(series, present, code, types.count(code) - having[code]));
            }
        }
        return findings;
    }

    private Finding ofType(Series series, IntPredicate present, int code, long missing) {
        CodedColumn column = log.types();
        long all = types.count(code);
        String whole = Wording.count(
                all, Wording.name(types.name(code)) + " event", Wording.name(types.name(code)) + " events");
        return new Finding(
                Check.MISSING_VALUES,
                severity(missing, all),
                Unit.EVENTS,
                missing,
                sentence(series, missing, all, whole),
                REMEDY,
                progress -> series.rows(
                        position -> column.codeAt(position) == code && !present.test(position),
                        position -> "",
                        progress));
    }

    List<Finding> ofCustomers(Series series, Progress progress) {
        IntPredicate present = series.present();
        IntPredicate lacks = customer -> log.profileRow(customer) >= 0 && !present.test(customer);
        int missing = Passes.count(series.size(), lacks, progress);
        int all = log.profiles().size();
        if (missing == 0 || missing == all) {
            return List.of();
        }
        return List.of(new Finding(
                Check.MISSING_VALUES,
                severity(missing, all),
                Unit.CUSTOMERS,
                missing,
                sentence(
                        series,
                        missing,
                        all,
                        Wording.count(all, "customer with a profile", "customers with a profile")),
                REMEDY,
                asked -> series.rows(lacks, customer -> "", asked)));
    }

    private static Severity severity(long missing, long all) {
        return missing * EXCEPTION <= all ? Severity.WARNING : Severity.NOTE;
    }

    private static String sentence(Series series, long missing, long all, String whole) {
        return "%s is missing in %s of %s (%s)."
                .formatted(
                        Wording.name(series.field().label()),
                        Wording.count(missing),
                        whole,
                        Wording.share(missing, all));
    }
}
