package dev.rehearsal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schema and reader agree on packs that nobody thought of. */
class PackSchemaProperties {
    private static final List<String> OTHERS =
            List.of("null", "\"x\"", "\"\"", "-1", "0", "1.5", "true", "[]", "[null]", "{}", "[\"x\",1]");

    private final PublishedSchema schema;

    PackSchemaProperties() throws IOException {
        this.schema = new PublishedSchema();
    }

    @Provide
    Arbitrary<RulePack> packs() {
        return PackArbitraries.packs();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsAPackForTheSchema(@ForAll("packs") RulePack pack) {
        assertThat(schema.problems(PackWriter.write(pack))).isEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatOneRefusesTheOtherRefuses(@ForAll("packs") RulePack pack, @ForAll Random random) {
        ObjectNode json = PackWriter.tree(pack);
        for (int i = 0; i < 10; i++) {
            ObjectNode changed = json.deepCopy();
            change(changed, random);
            List<Error> bySchema = schema.problems(changed);
            List<PackProblem> byReader = byReader(changed.toString());

            if (!bySchema.isEmpty()) {
                assertThat(byReader).as("%s%nschema: %s", changed, bySchema).isNotEmpty();
            }
            if (byReader.stream().anyMatch(PackSchemaProperties::isSayable)) {
                assertThat(bySchema).as("%s%nreader: %s", changed, byReader).isNotEmpty();
            }
        }
    }

    private static boolean isSayable(PackProblem problem) {
        return PackSchemaTest.READER_ALONE.stream().noneMatch(problem.message()::startsWith);
    }

    private static List<PackProblem> byReader(String json) {
        try {
            PackReader.read(json);
            return List.of();
        } catch (PackInvalid invalid) {
            return invalid.problems();
        }
    }

    /** Somewhere a value becomes another one, a field is added, or one goes. */
    private static void change(ObjectNode pack, Random random) {
        List<JsonNode> places = new ArrayList<>();
        collect(pack, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        JsonNode other = PackReader.MAPPER.readTree(OTHERS.get(random.nextInt(OTHERS.size())));
        if (place instanceof ArrayNode list) {
            list.set(random.nextInt(list.size()), other);
        } else if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set("unknown", other);
                default -> object.set(name, other);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer() && !node.isEmpty()) {
            places.add(node);
        }
        node.forEach(inner -> collect(inner, places));
    }
}
