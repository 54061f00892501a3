package dev.rehearsal.log;

import dev.rehearsal.event.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A column of a log that is put together when it is first asked for, once, however many ask at the same time. Whoever
 * wants single rows of it for the screen gets them from the part that they are in.
 */
final class LateColumn<C extends Column> {
    private static final int PARTS_KEPT = 64;

    /** Who has looked at so many rows will look at more, and then the whole column is quicker. */
    private static final int FEW = 200;

    private final LogPlaces places;
    private final Supplier<C> making;
    private final Function<EventRows, @Nullable Column> ofPart;
    private final Map<Integer, @Nullable Column> glimpsed = new LinkedHashMap<>(PARTS_KEPT, 0.75F, true);
    private volatile @Nullable C whole;
    private int asked;

    LateColumn(LogPlaces places, Supplier<C> making, Function<EventRows, @Nullable Column> ofPart) {
        this.places = places;
        this.making = making;
        this.ofPart = ofPart;
    }

    C whole() {
        C known = whole;
        return known == null ? make() : known;
    }

    private synchronized C make() {
        C known = whole;
        if (known == null) {
            known = making.get();
            whole = known;
            glimpsed.clear();
        }
        return known;
    }

    /** The value at the position; unpacks the part around it, and everything once that has been done for many. */
    @Nullable
    Value at(int position) {
        return isOftenAsked() ? whole().at(position) : glance(position);
    }

    private synchronized boolean isOftenAsked() {
        return whole != null || ++asked > FEW;
    }

    /** The value at the position; unpacks nothing but the part around it. */
    @Nullable
    Value glance(int position) {
        C known = whole;
        if (known != null) {
            return known.at(position);
        }
        LogPlaces.Place place = places.of(position);
        Column part = part(place.part());
        return part == null ? null : part.at(place.row());
    }

    private synchronized @Nullable Column part(int part) {
        Column known = glimpsed.get(part);
        if (known == null) {
            known = ofPart.apply(places.rows(part));
            glimpsed.put(part, known);
            if (glimpsed.size() > PARTS_KEPT) {
                glimpsed.remove(glimpsed.keySet().iterator().next());
            }
        }
        return known;
    }
}
