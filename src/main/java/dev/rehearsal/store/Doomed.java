package dev.rehearsal.store;

import dev.rehearsal.ingest.IdentityRule;
import dev.rehearsal.log.CodedColumn;
import dev.rehearsal.log.IdentityLinks;
import dev.rehearsal.log.OwnedRows;
import dev.rehearsal.log.TextColumn;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which rows a deletion means. Not thread-safe. */
sealed interface Doomed {
    /** The rows of a block of events. */
    BitSet events(BlocksInTurn.Hot block);

    /** The rows of a block of profiles, given its customers. */
    BitSet profiles(TextColumn customers);

    /** The ids of customers, met so far, of whom nothing is to be left. */
    Set<String> ids();

    static Doomed of(BlocksInTurn blocks, Deletion deletion) throws WorkspaceProblem {
        return switch (deletion) {
            case Deletion.EventsBefore before -> new Earlier(before.instant().toEpochMilli());
            case Deletion.Customer customer -> new OfCustomer(customer.id(), owned(blocks));
        };
    }

    private static OwnedRows owned(BlocksInTurn blocks) throws WorkspaceProblem {
        IdentityLinks.Builder links = new IdentityLinks.Builder();
        Optional<IdentityRule> rule = DatasetIdentity.of(blocks.handle(), blocks.datasetId());
        if (rule.isPresent()) {
            for (Blocks.Reference block : blocks.events()) {
                PackedRows rows = blocks.rows(block);
                links.add(rule.get().identity(), rows, rows.customers());
            }
        }
        return new OwnedRows(links.build());
    }

    /** Events before an instant. */
    record Earlier(long instant) implements Doomed {
        @Override
        public BitSet events(BlocksInTurn.Hot block) {
            BitSet rows = new BitSet();
            for (int row = 0; row < block.times().length; row++) {
                rows.set(row, block.times()[row] < instant);
            }
            return rows;
        }

        @Override
        public BitSet profiles(TextColumn customers) {
            return new BitSet();
        }

        @Override
        public Set<String> ids() {
            return Set.of();
        }
    }

    /** What was imported under the id of a customer, and what is theirs by the identity rule. */
    final class OfCustomer implements Doomed {
        private final String customer;
        private final OwnedRows owned;
        private final Set<String> ids = new HashSet<>();

        OfCustomer(String customer, OwnedRows owned) {
            this.customer = customer;
            this.owned = owned;
            ids.add(customer);
        }

        @Override
        public BitSet events(BlocksInTurn.Hot block) {
            BitSet rows = new BitSet();
            mark(block.customers(), rows);
            mark(owned.customers(block.customers(), block.times()), rows);
            rows.stream()
                    .map(block.customers()::codeAt)
                    .distinct()
                    .mapToObj(code -> block.customers().dictionary().texts().textAt(code))
                    .forEach(ids::add);
            return rows;
        }

        private void mark(CodedColumn customers, BitSet rows) {
            boolean[] wanted = new boolean[customers.dictionary().size()];
            for (int code = 1; code < wanted.length; code++) {
                wanted[code] = customers.dictionary().texts().textAt(code).equals(customer);
            }
            for (int row = 0; row < customers.size(); row++) {
                if (wanted[customers.codeAt(row)]) {
                    rows.set(row);
                }
            }
        }

        @Override
        public BitSet profiles(TextColumn customers) {
            BitSet rows = new BitSet();
            for (int row = 0; row < customers.size(); row++) {
                String id = customers.textAt(row);
                if (id.equals(customer) || owned.lastOwner(customers, row).equals(customer)) {
                    rows.set(row);
                    ids.add(id);
                }
            }
            return rows;
        }

        @Override
        public Set<String> ids() {
            return ids;
        }
    }
}
