package dev.rehearsal.replay;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.rule.Action;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a channel reaches a customer (semantics §6.1); channels that it does not know need no address. */
final class Addresses {
    private static final Map<String, Field> FIELDS = Map.of(
            Action.Send.EMAIL, Field.EMAIL,
            Action.Send.SMS, new Field("custom_attributes.phone"),
            Action.Send.PUSH, new Field("custom_attributes.push_token"));
    private static final Field WISH = new Field("preferences.channel");
    private static final List<String> PREFERENCE = List.of(Action.Send.EMAIL, Action.Send.PUSH, Action.Send.SMS);

    private Addresses() {}

    /** The fields of the profile that say where and how a customer is reached. */
    static List<Field> looksAt() {
        return Stream.concat(FIELDS.values().stream(), Stream.of(WISH)).toList();
    }

    /** The field that holds the channel's address, null where it needs none. */
    static @Nullable Field field(String channel) {
        return FIELDS.get(channel);
    }

    static @Nullable Value of(CustomerState customer, String channel) {
        Field field = FIELDS.get(channel);
        return field == null ? null : customer.stored(field);
    }

    /** Whether there is an address, whatever it looks like. */
    static boolean has(CustomerState customer, String channel) {
        Value address = of(customer, channel);
        return address != null && !address.display().isEmpty();
    }

    /** Whether a message can go out on the channel. */
    static boolean reaches(CustomerState customer, String channel) {
        if (channel.equals(Action.Send.EMAIL)) {
            return of(customer, channel) instanceof Value.Text(String address) && isValidEmail(address);
        }
        return !FIELDS.containsKey(channel) || has(customer, channel);
    }

    /** The channel that the customer prefers and can be reached on, else the first that reaches them, else email. */
    static String preferred(CustomerState customer) {
        if (customer.stored(WISH) instanceof Value.Text(String wanted)
                && PREFERENCE.contains(wanted)
                && has(customer, wanted)) {
            return wanted;
        }
        return PREFERENCE.stream()
                .filter(channel -> has(customer, channel))
                .findFirst()
                .orElse(Action.Send.EMAIL);
    }

    /** One `@`, something before it, a dot inside what follows, no white space. */
    static boolean isValidEmail(String address) {
        int at = address.indexOf('@');
        if (at < 1 || address.indexOf('@', at + 1) >= 0 || address.codePoints().anyMatch(Addresses::isSpace)) {
            return false;
        }
        String host = address.substring(at + 1);
        return host.length() > 2 && host.substring(1, host.length() - 1).contains(".");
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == '\u0085';
    }
}
