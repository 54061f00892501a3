package dev.rehearsal.quality;

import dev.rehearsal.log.Identity;

/**
 * A field by which a log may say who somebody anonymous is. Customers are numbers of the log.
 *
 * @param rule the field, and which event types say so
 * @param likely whether the field is called as such fields are, so that it is worth proposing
 * @param sayings how many events say so
 * @param withProfile how many of the anonymous ids have a profile, and so may be customers after all
 * @param links the anonymous ids that have events of their own
 */
public record IdentityProposal(Identity rule, boolean likely, long sayings, int withProfile, Links links) {

    /** Ids with events of their own, ascending, and who each is said to be. Immutable. */
    public static final class Links {
        /** Stands for several customers, who have to be told apart by time. */
        public static final int SEVERAL = -1;

        private final int[] anonymous;
        private final int[] customers;

        /** Takes ownership of the arrays. */
        Links(int[] anonymous, int[] customers) {
            this.anonymous = anonymous;
            this.customers = customers;
        }

        public int size() {
            return anonymous.length;
        }

        public int anonymous(int row) {
            return anonymous[row];
        }

        /** The customer whose the id is said to be, or {@link #SEVERAL}. */
        public int customer(int row) {
            return customers[row];
        }
    }
}
