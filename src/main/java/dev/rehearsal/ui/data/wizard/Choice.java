package dev.rehearsal.ui.data.wizard;

/** Something to choose, as a list shows it. */
record Choice<T>(T value, String label) {
    @Override
    public String toString() {
        return label;
    }
}
