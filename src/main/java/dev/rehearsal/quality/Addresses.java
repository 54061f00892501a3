package dev.rehearsal.quality;

import com.sanctionco.jmail.Email;
import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said of an e-mail address without sending anything: a sum of the constants below, 0 for nothing. Asks
 * no server, and never says an address to a log. Safe to use from any thread.
 */
final class Addresses implements Series.Verdict {
    static final int SYNTAX = 1;
    static final int MISSPELT = 2;
    static final int DISPOSABLE = 4;
    static final int ROLE = 8;

    private final EmailValidator syntax = JMail.validator()
            .disallowIpDomain()
            .requireTopLevelDomain()
            .disallowSingleCharacterTopLevelDomains()
            .disallowExplicitSourceRouting()
            .disallowQuotedIdentifiers()
            .disallowObsoleteWhitespace();
    private final MailDomains domains = new MailDomains();
    private final Set<String> roles = WordList.read("role-accounts");

    @Override
    public int onText(String text) {
        String address = text.strip();
        if (address.isEmpty()) {
            return 0;
        }
        return parsed(address).map(this::onAddress).orElse(SYNTAX);
    }

    /** A number is no address. */
    @Override
    public int onNumber(double number) {
        return SYNTAX;
    }

    private int onAddress(Email address) {
        String domain = domain(address);
        int found = domains.suggestion(domain).isPresent() ? MISSPELT : 0;
        found |= domains.isDisposable(domain) ? DISPOSABLE : 0;
        return found | (roles.contains(account(address)) ? ROLE : 0);
    }

    /** {@code gmial.com → gmail.com}; empty where there is no suggestion. */
    Optional<String> correction(String text) {
        return parsed(text.strip())
                .map(Addresses::domain)
                .flatMap(domain -> domains.suggestion(domain).map(meant -> domain + " → " + meant));
    }

    private Optional<Email> parsed(String address) {
        return syntax.tryParse(address);
    }

    private static String domain(Email address) {
        return address.domainWithoutComments().toLowerCase(Locale.ROOT);
    }

    /** The part before the @, without what some providers let one add behind a plus. */
    private static String account(Email address) {
        String local = address.localPartWithoutComments().toLowerCase(Locale.ROOT);
        int plus = local.indexOf('+');
        return plus < 0 ? local : local.substring(0, plus);
    }
}
