package dev.rehearsal.insight;

import dev.rehearsal.event.Field;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which fields say who somebody is, by what they are called, and what their values are replaced by. */
final class PersonalFields {
    private static final Set<String> MAIL = Set.of("email", "mail");
    private static final Set<String> PHONE = Set.of("phone", "mobile", "tel", "telephone", "fax", "msisdn");
    private static final Set<String> NAMES =
            Set.of("firstname", "lastname", "fullname", "surname", "username", "nickname", "forename");
    private static final Set<String> PERSONS =
            Set.of("first", "last", "full", "user", "customer", "middle", "family", "given");
    private static final Set<String> IDS = Set.of(
            "user",
            "customer",
            "client",
            "account",
            "login",
            "token",
            "ip",
            "iban",
            "passport",
            "session",
            "anonymous",
            "visitor");
    private static final Set<String> PLACES = Set.of(
            "address",
            "street",
            "zip",
            "postcode",
            "postal",
            "location",
            "latitude",
            "longitude",
            "lat",
            "lon",
            "lng",
            "geo");
    private static final Set<String> OTHERS = Set.of("birthday", "birthdate", "birth", "dob", "ssn");

    private PersonalFields() {}

    /** What a value of the field is replaced by, as the beginning of a name; empty where the field is not personal. */
    static String kind(Field field) {
        if (field.equals(Field.SEGMENTS)
                || field.equals(Field.LIFECYCLE_STAGE)
                || field.equals(Field.LAST_ENGAGEMENT)
                || field.equals(Field.TIMEZONE)) {
            return "";
        }
        if (field.equals(Field.REFERRER)) {
            return "referrer";
        }
        String name = field.name().substring(field.name().indexOf('.') + 1);
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        if (has(words, MAIL)) {
            return "mail";
        }
        if (has(words, PHONE)) {
            return "phone";
        }
        boolean isName = words.getLast().equals("name");
        if (has(words, NAMES)
                || (isName && (has(words, PERSONS) || field.name().startsWith(Field.CUSTOM_ATTRIBUTES)))) {
            return "name";
        }
        if (has(words, PLACES)) {
            return "place";
        }
        boolean isId = words.getLast().equals("id") || words.getLast().equals("token") || words.size() == 1;
        if (isId && has(words, IDS)) {
            return "id";
        }
        return has(words, OTHERS) ? "personal" : "";
    }

    private static boolean has(List<String> words, Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }
}
