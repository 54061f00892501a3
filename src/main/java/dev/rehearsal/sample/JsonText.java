package dev.rehearsal.sample;

/** A small JSON object, written as it grows; its texts hold nothing that JSON would have to escape. */
final class JsonText {
    private final StringBuilder text = new StringBuilder("{");

    JsonText with(String name, String value) {
        name(name).append('"').append(value).append('"');
        return this;
    }

    JsonText with(String name, int number) {
        name(name).append(number);
        return this;
    }

    /** An amount in cents, written in euros. */
    JsonText money(String name, int cents) {
        name(name).append(cents / 100);
        if (cents % 100 != 0) {
            text.append('.').append(cents / 10 % 10);
            if (cents % 10 != 0) {
                text.append(cents % 10);
            }
        }
        return this;
    }

    JsonText list(String name, Iterable<String> values) {
        name(name).append('[');
        String separator = "";
        for (String value : values) {
            text.append(separator).append('"').append(value).append('"');
            separator = ",";
        }
        text.append(']');
        return this;
    }

    private StringBuilder name(String name) {
        return text.append(text.length() > 1 ? "," : "")
                .append('"')
                .append(name)
                .append("\":");
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
