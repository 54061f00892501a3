package dev.rehearsal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackFileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Spring shop, spring-shop-pack-4.json",
        "../../etc/passwd, etc-passwd-pack-4.json",
        "Über Größe: A/B?, uber-gro-e-a-b-pack-4.json",
        "春, pack-4.json"
    })
    void anyWorkspaceMakesANameThatEverySystemTakes(String workspace, String name) {
        assertThat(PackFileName.of(workspace, 4)).isEqualTo(name);
    }
}
