package dev.rehearsal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Value;
import dev.rehearsal.insight.Parameter.Unit;
import dev.rehearsal.pack.PackArbitraries;
import dev.rehearsal.pack.PackInvalid;
import dev.rehearsal.pack.PackReader;
import dev.rehearsal.pack.PackWriter;
import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ParametersProperties {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Parts that say what is written or shown, not when something happens. */
    private static final Set<String> NOT_SETTABLE =
            Set.of("version", "models", "layout", "provenance", "cases", "payload", "due_minutes", "increment", "day");

    @Provide
    Arbitrary<RulePack> packs() {
        return PackArbitraries.packs();
    }

    @Property(tries = 200)
    void everyNumberAndDurationOfAPackIsListed(@ForAll("packs") RulePack pack) {
        Set<String> listed =
                Parameters.of(pack).all().stream().map(Parameter::pointer).collect(Collectors.toSet());
        List<String> numbers = new ArrayList<>();
        numbers(json(pack), "", numbers);

        assertThat(listed).containsAll(numbers);
    }

    private static void numbers(JsonNode node, String pointer, List<String> found) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                JsonNode inner = object.get(name);
                boolean isWritten = name.equals("value") && !object.has("operator");
                boolean isAmongMany = name.equals("value")
                        && inner.isArray()
                        && !object.path("operator").asString("").equals("between");
                if (!NOT_SETTABLE.contains(name) && !isWritten && !isAmongMany) {
                    numbers(inner, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), found);
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (!list.get(i).isArray()) {
                    numbers(list.get(i), pointer + "/" + i, found);
                }
            }
        } else if (node.isNumber()) {
            found.add(pointer);
        }
    }

    @Property(tries = 200)
    void noTwoStandAtTheSamePlace(@ForAll("packs") RulePack pack) {
        assertThat(Parameters.of(pack).all()).extracting(Parameter::pointer).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void theValueThatIsThereChangesNothing(@ForAll("packs") RulePack pack) {
        for (Parameter parameter : Parameters.of(pack).all()) {
            parameter
                    .with(parameter.value())
                    .ifPresent(same -> assertThat(PackWriter.contentSha256(same))
                            .as(parameter.toString())
                            .isEqualTo(PackWriter.contentSha256(pack)));
        }
    }

    @Property(tries = 100)
    void anEditedPackIsThePackWithTheValueWrittenAtThePointer(@ForAll("packs") RulePack pack, @ForAll Random random)
            throws PackInvalid {
        for (Parameter parameter : Parameters.of(pack).all()) {
            Value other = parameter.isOptional() && random.nextInt(4) == 0 ? null : other(parameter, random);
            RulePack edited = parameter.with(other).orElse(null);
            if (edited != null) {
                assertThat(PackWriter.contentSha256(edited))
                        .as(parameter + " becomes " + other)
                        .isEqualTo(PackWriter.contentSha256(PackReader.read(written(pack, parameter, other))));
            }
        }
    }

    private static Value other(Parameter parameter, Random random) {
        return switch (parameter.unit()) {
            case NUMBER, DURATION -> Value.number(random.nextInt(1000) / 8.0);
            case COUNT, MINUTES -> Value.number(random.nextInt(10_000));
            case RANK -> Value.number(random.nextInt(20) - 10);
            case PERCENT -> Value.number(random.nextInt(201) / 2.0);
            case TIME_OF_DAY -> Value.number(random.nextInt(1440));
            case DATE -> Value.text("2027-02-0" + (1 + random.nextInt(9)));
            case VALUE -> Value.text("other" + random.nextInt(9));
            case LIST ->
                new Value.Items(
                        List.of(Value.text(parameter.kind() == Parameter.Kind.WINDOW_DAYS ? "friday" : "other")));
            case SWITCH -> Value.flag(random.nextBoolean());
        };
    }

    private static ObjectNode json(RulePack pack) {
        ObjectNode node = (ObjectNode) MAPPER.readTree(PackWriter.write(pack));
        node.remove("content_sha256");
        return node;
    }

    private static String written(RulePack pack, Parameter parameter, @Nullable Value value) {
        ObjectNode tree = json(pack);
        JsonPointer pointer = JsonPointer.compile(parameter.pointer());
        JsonNode owner = tree.at(pointer.head());
        JsonNode written = value == null ? null : json(value, parameter.unit());
        if (owner instanceof ArrayNode list && written != null) {
            list.set(pointer.last().getMatchingIndex(), written);
        } else if (owner instanceof ObjectNode object) {
            String name = pointer.last().getMatchingProperty();
            if (written == null) {
                object.remove(name);
            } else {
                object.set(name, written);
            }
        }
        return tree.toString();
    }

    private static JsonNode json(Value value, Unit unit) {
        if (unit == Unit.TIME_OF_DAY && value instanceof Value.Number(double minutes)) {
            return MAPPER.valueToTree(String.format("%02d:%02d", (int) minutes / 60, (int) minutes % 60));
        }
        return switch (value) {
            case Value.Text(String text) -> MAPPER.valueToTree(text);
            case Value.Number(double number) -> MAPPER.valueToTree(number);
            case Value.Flag(boolean flag) -> MAPPER.valueToTree(flag);
            case Value.Time(long time) -> MAPPER.valueToTree(time);
            case Value.Items(List<Value> items) -> {
                ArrayNode list = MAPPER.createArrayNode();
                items.forEach(item -> list.add(json(item, Unit.VALUE)));
                yield list;
            }
        };
    }
}
