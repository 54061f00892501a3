package dev.rehearsal.replay;

import dev.rehearsal.campaign.Bucket;
import dev.rehearsal.campaign.Campaign;
import dev.rehearsal.event.Instants;
import dev.rehearsal.pack.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks of a due message whether it goes out (semantics §6.2), and remembers what was sent when. The replay and the
 * explanation ask the same questions here.
 */
final class MessageChecks {
    static final String SUBSCRIBE = "subscription";
    static final String UNSUBSCRIBE = "unsubscribe";
    private static final long MINUTE = 60_000;

    private final Settings settings;
    private final Where subscriptions;
    private final CustomerState customer;
    private final LongList sent = new LongList();
    private final Map<String, LongList> sentOnChannel = new HashMap<>();

    MessageChecks(Settings settings, Where subscriptions, CustomerState customer) {
        this.settings = settings;
        this.subscriptions = subscriptions;
        this.customer = customer;
    }

    void begin() {
        sent.clear();
        sentOnChannel.values().forEach(LongList::clear);
    }

    void sent(String channel, long now) {
        sent.add(now);
        sentOnChannel.computeIfAbsent(channel, unseen -> new LongList()).add(now);
    }

    /** What keeps the message from going out, {@link MessageReason#NONE} when nothing does; quiet hours are no reason. */
    MessageReason reason(PendingMessage message, long now) {
        if (!hasActiveCampaign(message)) {
            return MessageReason.CAMPAIGN_INACTIVE;
        }
        if (cancelledBy(message, now) != Where.NONE) {
            return MessageReason.CANCEL_IF;
        }
        if (isHeldOut(message)) {
            return MessageReason.HOLDOUT;
        }
        if (!Addresses.reaches(customer, message.channel())) {
            return MessageReason.NO_ADDRESS;
        }
        if (message.what().transactional()) {
            return MessageReason.NONE;
        }
        if (isUnsubscribed(now)) {
            return MessageReason.UNSUBSCRIBED;
        }
        return quietUntil(message, now) == Instants.NONE && reachedCap(message, now) != null
                ? MessageReason.FREQUENCY_CAP
                : MessageReason.NONE;
    }

    boolean hasActiveCampaign(PendingMessage message) {
        Campaign campaign = message.what().campaign();
        return message.what().campaignId().isEmpty() || (campaign != null && campaign.active());
    }

    /** The position of the first event since the firing that cancels the message, {@link Where#NONE} where none does. */
    int cancelledBy(PendingMessage message, long now) {
        Where cancelIf = message.what().cancelIf();
        if (cancelIf == null) {
            return Where.NONE;
        }
        int end = customer.historyEnd();
        int first = cancelIf.next(message.since(), end, now);
        return first < end ? first : Where.NONE;
    }

    boolean isHeldOut(PendingMessage message) {
        Campaign campaign = message.what().campaign();
        return campaign != null && holdoutBucket(campaign) < campaign.holdoutPercent() * 100;
    }

    int holdoutBucket(Campaign campaign) {
        return Bucket.of(campaign.id() + ":" + customer.id() + ":holdout");
    }

    boolean isUnsubscribed(long now) {
        int latest = subscriptions.last(customer.start(), customer.historyEnd(), now);
        return latest != Where.NONE && customer.log().typeAt(latest).equals(UNSUBSCRIBE);
    }

    /** When the quiet hours end that hold the message now, {@link Instants#NONE} when none do (semantics §6.3). */
    long quietUntil(PendingMessage message, long now) {
        Settings.QuietHours quiet = settings.quietHours();
        if (message.what().transactional()
                || quiet == null
                || (!quiet.channels().isEmpty() && !quiet.channels().contains(message.channel()))
                || !isWithin(quiet, customer.clock().millisOfDay(now))) {
            return Instants.NONE;
        }
        return Calendar.next(quiet.end(), date -> true, customer.clock(), now);
    }

    private static boolean isWithin(Settings.QuietHours quiet, long millisOfDay) {
        long start = quiet.start() * MINUTE;
        long end = quiet.end() * MINUTE;
        return start < end ? start <= millisOfDay && millisOfDay < end : start <= millisOfDay || millisOfDay < end;
    }

    /** The first frequency cap that is reached, null when none is. */
    Settings.@Nullable FrequencyCap reachedCap(PendingMessage message, long now) {
        for (Settings.FrequencyCap cap : caps(message)) {
            if (countOf(cap, now) >= cap.max()) {
                return cap;
            }
        }
        return null;
    }

    /** The caps that the message has to pass. */
    List<Settings.FrequencyCap> caps(PendingMessage message) {
        return message.what().transactional()
                ? List.of()
                : settings.frequencyCaps().stream()
                        .filter(cap -> isAny(cap) || cap.channel().equals(message.channel()))
                        .toList();
    }

    /** How many messages the cap has counted in its window. */
    int countOf(Settings.FrequencyCap cap, long now) {
        return sentUnder(cap).countAfter(now - cap.windowMinutes() * MINUTE);
    }

    /** When so few messages are left in the cap's window that one more passes; {@link Instants#NONE} for a cap of 0. */
    long freeAgain(Settings.FrequencyCap cap) {
        LongList times = sentUnder(cap);
        return cap.max() == 0 ? Instants.NONE : times.get(times.size() - cap.max()) + cap.windowMinutes() * MINUTE;
    }

    private LongList sentUnder(Settings.FrequencyCap cap) {
        return isAny(cap) ? sent : sentOnChannel.computeIfAbsent(cap.channel(), unseen -> new LongList());
    }

    private static boolean isAny(Settings.FrequencyCap cap) {
        return cap.channel().equals(Settings.FrequencyCap.ANY);
    }
}
