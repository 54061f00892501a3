package dev.rehearsal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.rule.Action;
import dev.rehearsal.rule.Condition;
import dev.rehearsal.rule.Conditions;
import dev.rehearsal.rule.MessageSpec;
import dev.rehearsal.rule.SendTime;
import dev.rehearsal.rule.Trigger;
import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JourneyWordsTest {
    private static final Condition PURCHASE = Condition.all(Conditions.type("purchase"));
    private static final JourneyWords WORDS = new JourneyWords(id -> id.equals("hi") ? "Hello" : id);

    private static String sentence(Node node) {
        return WORDS.sentence(node);
    }

    private static Node mail(MessageSpec message) {
        return new Node.Message("mail", new Action.Send(null, true, message), null);
    }

    @Test
    void everyKindOfNodeSaysWhatItMeans() {
        assertThat(sentence(new Node.Pause("wait", 2880, null))).isEqualTo("Wait 2 days");
        assertThat(sentence(new Node.WaitUntil("until", PURCHASE, OptionalInt.of(4320), null, null)))
                .isEqualTo("Wait until they purchase, at most 3 days");
        assertThat(sentence(new Node.WaitTime("time", 570, Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), null)))
                .isEqualTo("Wait until 09:30 on Monday or Friday");
        assertThat(sentence(mail(new MessageSpec("hi", null, OptionalInt.of(60), null, SendTime.OPTIMAL))))
                .isEqualTo("E-mail: Hello, after 1 hour, at their best hour");
        assertThat(sentence(new Node.Branch("branch", List.of(new Node.Branch.Arm(PURCHASE, null)), null)))
                .isEqualTo("Branch: if someone purchases");
        assertThat(sentence(new Node.Split("split", List.of(new Node.Split.Arm(3, null), new Node.Split.Arm(2, null)))))
                .isEqualTo("Split: 60 % / 40 %");
        assertThat(sentence(new Node.Perform("act", List.of(new Action.AddToSegment("vip")), null)))
                .isEqualTo("Action: Add them to vip");
        assertThat(sentence(new Node.Exit("end"))).isEqualTo("Exit");
    }

    @Test
    void whatIsBlankIsSaidToBeSo() {
        for (NodeKind kind : NodeKind.values()) {
            assertThat(WORDS.title(kind.create("x"))).isNotBlank();
            assertThat(WORDS.line(kind.create("x"))).isNotBlank();
        }
        assertThat(WORDS.line(NodeKind.MESSAGE.create("x"))).isEqualTo("no template yet");
    }

    @Test
    void aScreenReaderHearsWhatLeadsToANodeAndWhereItLeads() {
        Journey journey = SomeJourneys.empty("walk");
        journey = JourneyEdits.add(NodeKind.WAIT_UNTIL.create("until"), new Journey.Position(0, 0))
                .apply(journey);
        journey = JourneyEdits.addAfter(new Port("until", 1), NodeKind.EXIT.create("end"), new Journey.Position(0, 0))
                .apply(journey);

        assertThat(WORDS.spoken(journey, journey.nodes().getFirst()))
                .isEqualTo("until: Wait until they do anything, at most 3 days. After the entry. "
                        + "Met: leaves the journey. Timed out: end.");
        assertThat(WORDS.spoken(journey, journey.nodes().getLast())).isEqualTo("end: Exit. After until (timed out).");
    }

    @Test
    void anEntrySaysWhoEnters() {
        assertThat(WORDS.entry(new Journey.Entry(Trigger.EVERY_EVENT, PURCHASE, List.of("vip"), Journey.ReEntry.NEVER)))
                .isEqualTo("Everyone who purchases, only vip");
        assertThat(WORDS.entry(new Journey.Entry(
                        new Trigger.Inactivity(1440), Condition.all(), List.of(), Journey.ReEntry.NEVER)))
                .isEqualTo("Everyone who does nothing for 1 day");
    }
}
