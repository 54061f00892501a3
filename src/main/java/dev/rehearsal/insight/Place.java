package dev.rehearsal.insight;

import dev.rehearsal.pack.PackEdit;

/** Where in a pack something stands: what it belongs to, and the JSON pointer. */
record Place(PackEdit.Part part, String ownerId, String pointer) {
    Place at(String name) {
        return new Place(part, ownerId, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    Place at(int index) {
        return new Place(part, ownerId, pointer + "/" + index);
    }
}
