package dev.rehearsal.replay;

import java.util.List;

/**
 * A customer as the replay left them at the horizon. Segments are sorted by code point; the score is NaN where there is
 * none, and the last engagement {@link dev.rehearsal.event.Instants#NONE}.
 */
public record FinalProfile(
        int customer, List<String> segments, String lifecycleStage, double behavioralScore, long lastEngagement) {}
