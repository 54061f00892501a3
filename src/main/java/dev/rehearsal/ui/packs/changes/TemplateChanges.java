package dev.rehearsal.ui.packs.changes;

import dev.rehearsal.pack.Template;
import dev.rehearsal.rule.Change;
import dev.rehearsal.rule.Differing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two templates. */
final class TemplateChanges {
    private TemplateChanges() {}

    static List<Change> between(Template before, Template after) {
        return new Differing<>(before, after)
                .field("Name", template -> or(template.name()))
                .field("Channel", template -> or(template.channel()))
                .field("Subject", template -> or(template.subject()))
                .field("Text", template -> or(template.body()))
                .changes();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
