package dev.rehearsal.detect;

import dev.rehearsal.ingest.CellType;
import dev.rehearsal.ingest.Mapping;
import dev.rehearsal.ingest.RowGroups;
import dev.rehearsal.ingest.TypeRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mapping of a layout for one file: with the names that its columns have in this file, and without those it lacks. */
final class LayoutMapping {
    private final ByLayout columns;

    LayoutMapping(ByLayout columns) {
        this.columns = columns;
    }

    Mapping present(Mapping layout) {
        Map<String, CellType> types = new LinkedHashMap<>();
        layout.types()
                .forEach((name, type) -> columns.columnsOf(name)
                        .forEach(column -> types.putIfAbsent(name.endsWith("*") ? name : column, type)));
        List<TypeRule> rules = layout.typeRules().stream()
                .flatMap(rule -> columns.columnsOf(rule.column()).stream()
                        .map(column -> new TypeRule(column, rule.test(), rule.value(), rule.eventType())))
                .toList();
        return layout.withTypes(types)
                .withTypeRules(rules)
                .withGroups(layout.groups().flatMap(this::groups));
    }

    private Optional<RowGroups> groups(RowGroups groups) {
        List<String> listed = groups.listed().stream()
                .flatMap(name -> columns.columnsOf(name).stream())
                .toList();
        return columns.columnsOf(groups.by()).stream().findFirst().map(by -> new RowGroups(by, listed));
    }
}
