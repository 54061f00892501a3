package dev.rehearsal.replay;

/** A customer on their way through a journey (semantics §10). {@code moves} tells stale timers from the current one. */
final class Token {
    private final BoundJourney journey;
    private int node = BoundNode.OUT;
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
}
