package dev.rehearsal.ingest;

import java.util.ArrayList;
import java.util.List;

/** Names with something between them, some of which may stand in quotes and then hold that too: {@code "vip","a, b"}. */
final class QuotedNames {
    private QuotedNames() {}

    static List<String> of(String text, String separator) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean quoted = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && (quoted || name.toString().isBlank())) {
                quoted = !quoted;
                at++;
            } else if (!quoted && text.startsWith(separator, at)) {
                names.add(name.toString().strip());
                name.setLength(0);
                at += separator.length();
            } else {
                name.append(c);
                at++;
            }
        }
        names.add(name.toString().strip());
        return names;
    }
}
