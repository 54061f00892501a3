package dev.rehearsal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.event.Field;
import dev.rehearsal.event.Value;
import dev.rehearsal.log.Profiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small made-up file of every layout of people. */
class ProfileLayoutsTest {
    @TempDir
    private Path folder;

    private static String field(Profiles profiles, String customer, String field) {
        Value value = profiles.value(profiles.rowOf(customer), new Field(field));
        return value == null ? "" : value.display();
    }

    @Test
    void nativeProfilesAreReadAsTheyAre() throws Exception {
        Profiles profiles = Accepted.profiles("native-profiles.csv");
        assertThat(profiles.size()).isEqualTo(2);
        assertThat(field(profiles, "c1", "segments")).isEqualTo("vip, newsletter");
        assertThat(field(profiles, "c2", "custom_attributes.plan")).isEqualTo("basic");
    }

    @Test
    void peopleOfAMailchimpAudienceAreNamedByTheirAddressAndReachedAtIt() throws Exception {
        Profiles profiles = Accepted.profiles("mailchimp.csv");
        assertThat(profiles.size()).isEqualTo(2);
        assertThat(field(profiles, "zoe@example.com", "email")).isEqualTo("zoe@example.com");
        assertThat(field(profiles, "zoe@example.com", "first_name")).isEqualTo("Zoe");
        assertThat(field(profiles, "zoe@example.com", "segments")).isEqualTo("vip, early bird");
        assertThat(field(profiles, "zoe@example.com", "preferences.timezone")).isEqualTo("Europe/Vienna");
        assertThat(field(profiles, "tom@example.com", "custom_attributes.member_rating"))
                .isEqualTo("5");
    }

    @Test
    void pointsOfMauticContactsAreTheirScore() throws Exception {
        Profiles profiles = Accepted.profiles("mautic.csv");
        assertThat(field(profiles, "ida@example.com", "behavioral_score")).isEqualTo("40");
        assertThat(field(profiles, "ida@example.com", "custom_attributes.zipcode"))
                .isEqualTo("08010");
        assertThat(field(profiles, "max@example.com", "email")).isEqualTo("max@example.com");
    }

    @Test
    void aListOfPeopleOfAnUnknownToolIsNoListOfEvents() throws Exception {
        Proposal proposal = Accepted.proposed(folder, "people.csv", """
                        Kundennummer;Vorname;Nachname;E-Mail;Phone;City
                        K-100;Eva;Stern;eva@example.com;0664 1;Wien
                        K-101;Jan;Wolf;jan@example.com;0664 2;Graz
                        """);
        assertThat(proposal.mapping().columns())
                .containsEntry("Kundennummer", "customer_id")
                .containsEntry("Vorname", "first_name")
                .containsEntry("Nachname", "last_name")
                .containsEntry("E-Mail", "email")
                .containsEntry("City", "custom_attributes.city");
        assertThat(proposal.mapping().kind().orElseThrow().id()).isEqualTo("profiles");
    }
}
