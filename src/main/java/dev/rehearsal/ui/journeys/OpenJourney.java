package dev.rehearsal.ui.journeys;

import dev.rehearsal.journey.Journey;

/** The journey that is chosen in the list, with all that is told of it. */
record OpenJourney(JourneyLine line, Journey journey, String json) {}
