package fayi.hub.queue;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.store.TicketRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SkillOrderTest {
    private static TicketRecord ticket(String id, String subject, int rank, boolean returned) {
        return ticket(id, subject, List.of(), rank, returned);
    }

    private static TicketRecord ticket(String id, String subject, List<String> skills, int rank, boolean returned) {
        return new TicketRecord(
                id,
                "demo-1",
                "演示站",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "consultation",
                subject,
                skills,
                "zh-CN",
                "waiting",
                rank,
                returned,
                0,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @Test
    void aLawyersOwnSubjectsComeFirstAmongEquals() {
        TicketRecord other = ticket("a", "traffic", 1, false);
        TicketRecord own = ticket("b", "wages", 1, false);
        assertThat(SkillOrder.of(List.of(other, own), List.of("wages"))).containsExactly(own, other);
        assertThat(SkillOrder.of(List.of(other, own), List.of())).containsExactly(other, own);
    }

    @Test
    void whoAskedForALawyerWhoSpeaksYiComesFirstToOneWhoDoes() {
        TicketRecord other = ticket("a", "", 1, false);
        TicketRecord yi = ticket("b", "", List.of("yi"), 1, false);
        assertThat(SkillOrder.of(List.of(other, yi), List.of("yi"))).containsExactly(yi, other);
        assertThat(SkillOrder.of(List.of(other, yi), List.of("wages"))).containsExactly(other, yi);
    }

    @Test
    void skillsPutNobodyBeforeAProtectedGroup() {
        TicketRecord elderly = ticket("a", "traffic", 0, false);
        TicketRecord own = ticket("b", "wages", 1, false);
        assertThat(SkillOrder.of(List.of(elderly, own), List.of("wages"))).containsExactly(elderly, own);
    }

    @Property(tries = 200)
    void nobodyIsHiddenAndTheRanksStayInOrder(@ForAll("queues") List<TicketRecord> queue) {
        List<TicketRecord> shown = SkillOrder.of(queue, List.of("wages"));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(queue);
        assertThat(shown)
                .isSortedAccordingTo((one, next) -> one.returned() == next.returned()
                        ? Integer.compare(one.rank(), next.rank())
                        : Boolean.compare(next.returned(), one.returned()));
    }

    @Provide
    Arbitrary<List<TicketRecord>> queues() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofLength(8),
                        Arbitraries.of("wages", "traffic", ""),
                        Arbitraries.of(0, 1),
                        Arbitraries.of(true, false))
                .as(SkillOrderTest::ticket)
                .list()
                .ofMaxSize(12);
    }

    @Test
    void theEstimateGrowsWithTheQueueAndShrinksWithTheLawyers() {
        Optional<Duration> usual = Optional.of(Duration.ofMinutes(10));
        assertThat(WaitEstimate.of(0, 1, usual)).contains(Duration.ofMinutes(5));
        assertThat(WaitEstimate.of(2, 1, usual)).contains(Duration.ofMinutes(25));
        assertThat(WaitEstimate.of(2, 5, usual)).contains(Duration.ofMinutes(5));
        assertThat(WaitEstimate.of(2, 0, usual)).isEmpty();
    }
}
