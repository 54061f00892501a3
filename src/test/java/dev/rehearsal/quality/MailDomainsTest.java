package dev.rehearsal.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainsTest {
    private final MailDomains domains = new MailDomains();

    @ParameterizedTest
    @CsvSource({
        "gmial.com, gmail.com",
        "gmal.com, gmail.com",
        "gnail.com, gmail.com",
        "gamil.com, gmail.com",
        "gmaill.com, gmail.com",
        "gmail.con, gmail.com",
        "gmail.co, gmail.com",
        "gmail.cm, gmail.com",
        "gmial.con, gmail.com",
        "hotmial.com, hotmail.com",
        "hotmal.con, hotmail.com",
        "hotmai.co.uk, hotmail.co.uk",
        "outlok.com, outlook.com",
        "outllok.com, outlook.com",
        "yahooo.com, yahoo.com",
        "yaho.com, yahoo.com",
        "iclod.com, icloud.com",
        "web.dee, web.de",
        "protonmial.com, protonmail.com"
    })
    void aSlipOfACommonDomainIsRecognised(String domain, String meant) {
        assertThat(domains.suggestion(domain)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail.com",
                "mail.com",
                "ymail.com",
                "email.com",
                "yahoo.gr",
                "outlook.cz",
                "hotmail.ca",
                "example.com",
                "small.com",
                "rehearsal.dev",
                "wax.de",
                "mail.gmail.com",
                "aon.at"
            })
    void aDomainOfItsOwnIsLeftAlone(String domain) {
        assertThat(domains.suggestion(domain)).isEmpty();
    }

    @Test
    void whatLiesUnderADisposableDomainIsDisposable() {
        assertThat(domains.isDisposable("yopmail.com")).isTrue();
        assertThat(domains.isDisposable("a.b.yopmail.com")).isTrue();
        assertThat(domains.isDisposable("notyopmail.com")).isFalse();
        assertThat(domains.isDisposable("com")).isFalse();
    }

    @Test
    void noCommonDomainIsDisposable() {
        assertThat(WordList.read("common-domains")).noneMatch(domains::isDisposable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"common-domains", "disposable-domains", "role-accounts", "placeholder-ids"})
    void theShippedListsAreWrittenInSmallLetters(String name) {
        assertThat(WordList.read(name))
                .isNotEmpty()
                .allMatch(word -> word.equals(word.toLowerCase(java.util.Locale.ROOT)));
    }
}
