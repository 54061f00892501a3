package dev.rehearsal.store;

import dev.rehearsal.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * The documents of one kind while a pack is taken in.
 *
 * @param asInPack what a document of the workspace would look like in that pack
 */
record IntakeShelf<T>(
        PackPart part,
        DocumentKind<T> kind,
        Documents<T> documents,
        Function<RulePack, List<T>> of,
        BiFunction<T, RulePack, T> asInPack) {

    List<IntakeItem> compare(Handle handle, RulePack pack) throws WorkspaceProblem {
        List<IntakeItem> items = new ArrayList<>();
        for (T theirs : of.apply(pack)) {
            String id = kind.idOf().apply(theirs);
            items.add(new IntakeItem(part, id, kind.nameOf().apply(theirs), state(handle, id, theirs, pack)));
        }
        return items;
    }

    private IntakeItem.State state(Handle handle, String id, T theirs, RulePack pack) throws WorkspaceProblem {
        Optional<Document<T>> found = documents.find(handle, id);
        if (found.isEmpty()) {
            return IntakeItem.State.NEW;
        }
        Document<T> here = found.get();
        return switch (here.status()) {
            case ARCHIVED -> IntakeItem.State.ARCHIVED_HERE;
            case DRAFT, IN_REVIEW, APPROVED ->
                text(asInPack.apply(here.content(), pack)).equals(text(theirs))
                        ? IntakeItem.State.UNCHANGED
                        : differing(handle, here);
        };
    }

    private IntakeItem.State differing(Handle handle, Document<T> here) {
        if (here.status() == DocumentStatus.IN_REVIEW) {
            return IntakeItem.State.IN_REVIEW_HERE;
        }
        Optional<String> exchanged = Exchanged.sha256(handle, Exchanged.name(part, here.id()));
        if (exchanged.isPresent()) {
            boolean asExchanged = exchanged.get().equals(DocumentRows.sha256(text(here.content())));
            return asExchanged ? IntakeItem.State.CHANGED : IntakeItem.State.EDITED_HERE;
        }
        return here.status() == DocumentStatus.DRAFT ? IntakeItem.State.DRAFT_HERE : IntakeItem.State.CHANGED;
    }

    /** Saves what the pack says of the document as a draft. */
    Intake.Step take(Handle handle, RulePack pack, String id, String person) throws WorkspaceProblem {
        T theirs = of.apply(pack).stream()
                .filter(one -> kind.idOf().apply(one).equals(id))
                .findFirst()
                .orElseThrow();
        Optional<Standing> before = documents.standings().find(handle, id);
        documents.save(handle, theirs, person);
        return new Intake.Step(
                part, before, documents.standings().find(handle, id).orElseThrow());
    }

    /** The hash of what the workspace has of it now; empty where there is none. */
    Optional<String> sha256(Handle handle, String id) throws WorkspaceProblem {
        return documents.find(handle, id).map(here -> DocumentRows.sha256(text(here.content())));
    }

    private String text(T content) {
        return kind.text().apply(content);
    }
}
