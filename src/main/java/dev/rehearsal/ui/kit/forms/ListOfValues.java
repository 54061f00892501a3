package dev.rehearsal.ui.kit.forms;

import dev.rehearsal.event.Value;
import dev.rehearsal.ui.kit.draft.FieldFacts.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a list by the texts that stand for them. What is added is of the kind that the field has. */
public final class ListOfValues {
    private final Kind kind;
    private Map<String, Value> byText = Map.of();

    public ListOfValues(Kind kind) {
        this.kind = kind;
    }

    public void show(@Nullable Value value) {
        Map<String, Value> shown = new LinkedHashMap<>();
        if (value instanceof Value.Items(List<Value> items)) {
            items.forEach(item -> shown.put(item.display(), item));
        }
        byText = shown;
    }

    public List<String> texts() {
        return List.copyOf(byText.keySet());
    }

    public List<Value> values(List<String> texts) {
        return texts.stream()
                .map(text -> {
                    Value known = byText.get(text);
                    return known == null ? fresh(text) : known;
                })
                .toList();
    }

    private Value fresh(String text) {
        if (kind == Kind.NUMBER) {
            try {
                double number = Double.parseDouble(text);
                return Double.isFinite(number) ? Value.number(number) : Value.text(text);
            } catch (NumberFormatException noNumber) {
                return Value.text(text);
            }
        }
        boolean isFlag = kind == Kind.FLAG && (text.equals("true") || text.equals("false"));
        return isFlag ? Value.flag(text.equals("true")) : Value.text(text);
    }
}
