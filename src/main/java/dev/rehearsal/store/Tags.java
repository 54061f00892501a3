package dev.rehearsal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Words by which documents of one kind are sorted and found. They belong to the workspace and go into no pack. */
public final class Tags {
    private final Database database;
    private final String kind;

    Tags(Database database, DocumentKind<?> kind) {
        this.database = database;
        this.kind = kind.id();
    }

    /** The tags of every document that has some, by its id, in their order. */
    public Map<String, List<String>> all() throws WorkspaceProblem {
        return database.read(this::all);
    }

    Map<String, List<String>> all(Handle handle) {
        Map<String, List<String>> all = new TreeMap<>();
        handle.createQuery("SELECT document_id, tag FROM document_tag WHERE kind = :kind ORDER BY document_id, tag")
                .bind("kind", kind)
                .map((row, context) -> Map.entry(row.getString("document_id"), row.getString("tag")))
                .forEach(entry -> all.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return all;
    }

    /** From now on the document has these tags and no others; blank ones are left out. */
    public void set(String id, List<String> tags) throws WorkspaceProblem {
        database.change(handle -> set(handle, id, tags));
    }

    void set(Handle handle, String id, List<String> tags) {
        handle.createUpdate("DELETE FROM document_tag WHERE kind = :kind AND document_id = :id")
                .bind("kind", kind)
                .bind("id", id)
                .execute();
        for (String tag : tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList()) {
            handle.createUpdate("INSERT INTO document_tag (kind, document_id, tag) VALUES (:kind, :id, :tag)")
                    .bind("kind", kind)
                    .bind("id", id)
                    .bind("tag", tag)
                    .execute();
        }
    }
}
