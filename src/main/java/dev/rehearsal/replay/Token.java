package dev.rehearsal.replay;

/**
 * A customer on their way through a journey (semantics §10). {@code moves} tells stale timers from the current one, {@code
 * port} is the one by which the token last went on from a node.
 */
final class Token {
    private final BoundJourney journey;
    private int node = BoundNode.OUT;
    private int port = JourneyMoves.NO_PORT;
    private int moves;

    Token(BoundJourney journey) {
        this.journey = journey;
    }

    BoundJourney journey() {
        return journey;
    }

    int node() {
        return node;
    }

    int moves() {
        return moves;
    }

    void startMove() {
        moves++;
    }

    void enter(int number) {
        node = number;
    }

    int port() {
        return port;
    }

    /** Goes on from the node by a port, or by none. */
    void goBy(int number) {
        port = number;
    }
}
