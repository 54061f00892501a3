package dev.rehearsal.ui.data;

/** What the Data view shows of the dataset that is looked at. */
enum DataPage {
    EVENTS,
    QUALITY,
    IDENTITY
}
