package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Field;
import dev.rehearsal.ui.kit.draft.Offers;
import dev.rehearsal.ui.kit.draft.Offers.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fields of a profile that an action may change (semantics §5). */
public final class ChangeableFields {
    private static final Set<Field> NAMED = Set.of(Field.FIRST_NAME, Field.LAST_NAME, Field.LIFECYCLE_STAGE);

    private ChangeableFields() {}

    public static List<Choice> of(Offers offers) {
        List<Choice> choices = new ArrayList<>();
        for (Choice choice : offers.fields(true)) {
            if (isChangeable(new Field(choice.id()))) {
                choices.add(choice);
            }
        }
        return choices;
    }

    private static boolean isChangeable(Field field) {
        return NAMED.contains(field)
                || (field.isOfProfile()
                        && (field.name().startsWith(Field.CUSTOM_ATTRIBUTES)
                                || field.name().startsWith(Field.PREFERENCES)));
    }

    /** A field of this name; any other name is that of an attribute. */
    public static Field named(String name) {
        Field field = new Field(name);
        return isChangeable(field) ? field : new Field(Field.CUSTOM_ATTRIBUTES + name);
    }
}
