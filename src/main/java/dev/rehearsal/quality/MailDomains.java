package dev.rehearsal.quality;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of the domains of addresses: which are common, which are given away for a few minutes, and which look like
 * a slip of a common one. Remembers what it found out of each, since few domains make up most addresses. Safe to use from any
 * thread.
 */
final class MailDomains {
    /** Names shorter than this are too near to each other to call one the slip of another. */
    private static final int SHORTEST_NAME = 5;

    /** Names from this length on may have two slips. */
    private static final int LONG_NAME = 7;

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Country codes that are nearly always a slip of {@code com} or {@code net} behind the name of a common domain. */
    private static final Set<String> SLIPS_OF_ENDINGS = Set.of("co", "cm", "om", "ne");

    private final Set<String> common = WordList.read("common-domains");
    private final Set<String> disposable = WordList.read("disposable-domains");
    private final Map<String, Optional<String>> suggestions = new ConcurrentHashMap<>();

    /** Whether the domain, or one that it lies under, gives addresses away for a short time. */
    boolean isDisposable(String domain) {
        for (String part = domain; !part.isEmpty(); part = part.substring(Math.max(0, part.indexOf('.')) + 1)) {
            if (disposable.contains(part)) {
                return true;
            }
            if (part.indexOf('.') < 0) {
                return false;
            }
        }
        return false;
    }

    /** The common domain that this one looks like a slip of. */
    Optional<String> suggestion(String domain) {
        return suggestions.computeIfAbsent(domain, this::nearest);
    }

    private Optional<String> nearest(String domain) {
        if (common.contains(domain)) {
            return Optional.empty();
        }
        return common.stream()
                .filter(one -> isSlip(domain, one))
                .min(Comparator.comparingInt((String one) -> EditDistance.between(domain, one)));
    }

    private static boolean isSlip(String domain, String meant) {
        String name = name(domain);
        String ending = ending(domain);
        String meantName = name(meant);
        String meantEnding = ending(meant);
        if (name.equals(meantName)) {
            return isSlipOfEnding(ending, meantEnding);
        }
        if (meantName.length() < SHORTEST_NAME || Math.abs(name.length() - meantName.length()) > 2) {
            return false;
        }
        int slips = EditDistance.between(name, meantName);
        boolean two = slips == 2 && meantName.length() >= LONG_NAME && name.charAt(0) == meantName.charAt(0);
        return ending.equals(meantEnding) ? slips == 1 || two : slips == 1 && isSlipOfEnding(ending, meantEnding);
    }

    /** A country's ending is no slip: the same provider may well have an address there. */
    private static boolean isSlipOfEnding(String ending, String meant) {
        boolean foreign = COUNTRIES.contains(ending.toUpperCase(Locale.ROOT)) && !SLIPS_OF_ENDINGS.contains(ending);
        return !foreign && !ending.isEmpty() && EditDistance.between(ending, meant) == 1;
    }

    private static String name(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? domain : domain.substring(0, dot);
    }

    private static String ending(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? "" : domain.substring(dot + 1);
    }
}
