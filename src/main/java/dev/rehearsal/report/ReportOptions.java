package dev.rehearsal.report;

import dev.rehearsal.event.Field;
import dev.rehearsal.log.EventLog;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a report holds: its sections, and the fields of profiles that it may show of customers, of which there are none unless
 * somebody asked for them one by one.
 */
public record ReportOptions(Set<Section> sections, Set<Field> personal) {
    /** Everything, and nobody's personal data. */
    public static final ReportOptions PLAIN = new ReportOptions(EnumSet.allOf(Section.class), Set.of());

    private static final List<Field> ALWAYS_OFFERED =
            List.of(Field.CUSTOMER_ID, Field.EMAIL, Field.FIRST_NAME, Field.LAST_NAME);

    /** The parts of a report, in their order. */
    public enum Section {
        FIGURES("Figures"),
        OVER_TIME("Fires and events over time"),
        OUTCOMES("What became of each rule, and why"),
        MESSAGES("Messages by channel"),
        CAMPAIGNS("Campaigns, with variants and holdout"),
        RULES("Rules in words"),
        CUSTOMERS("Customers with the most messages");

        private final String words;

        Section(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public ReportOptions {
        sections = Set.copyOf(sections);
        personal = Set.copyOf(personal);
    }

    /** The fields that can be asked for: who somebody is first, then whatever profiles of the log have. */
    public static List<Field> offered(EventLog log) {
        List<Field> fields = new ArrayList<>(ALWAYS_OFFERED);
        new TreeSet<>(log.profiles().fields())
                .stream().filter(field -> !fields.contains(field)).forEach(fields::add);
        return List.copyOf(fields);
    }

    boolean has(Section section) {
        return sections.contains(section);
    }

    /** Those that were asked for, in the order in which they are offered. */
    List<Field> shown(EventLog log) {
        return offered(log).stream().filter(personal::contains).toList();
    }
}
