package fayi.kiosk.technician;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.selftest.Finding;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide.Answer;
import fayi.device.selftest.TestLevel;
import fayi.provisioning.doctor.ReadinessReport.Verdict;
import fayi.provisioning.doctor.TestResult;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens at the technician's door, people are served again afterwards. */
class DoorProperties {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T12:50:00+08:00[Asia/Shanghai]");
    private static final TestResult FAILED =
            new TestResult("answers", TestLevel.INTERNAL, Finding.failed("no-answer", "Check power."), Duration.ZERO);

    private final DoorMachine machine = new DoorMachine();

    @Provide
    Arbitrary<List<DoorEvent>> histories() {
        return Arbitraries.<DoorEvent>of(
                        new DoorEvent.Knock(true),
                        new DoorEvent.Knock(false),
                        new DoorEvent.Digit('7'),
                        new DoorEvent.Erase(),
                        new DoorEvent.Enter(),
                        new DoorEvent.Judged(1, true),
                        new DoorEvent.Judged(1, false),
                        new DoorEvent.Judged(2, true),
                        new DoorEvent.CheckAll(),
                        new DoorEvent.CheckDevice("camera"),
                        new DoorEvent.Began(1, "camera", "answers", TestLevel.INTERNAL),
                        new DoorEvent.Said(1, Step.LAY_SHEET),
                        new DoorEvent.Questioned(1, Step.LOOK_AT_PICTURE),
                        new DoorEvent.Reply(Answer.NO),
                        new DoorEvent.AskedAgain(1, "camera", FAILED),
                        new DoorEvent.Again(false),
                        new DoorEvent.Ended(1, "camera", FAILED),
                        new DoorEvent.Finished(1, Verdict.NOT_READY, true),
                        new DoorEvent.Print(),
                        new DoorEvent.Printed(1, false),
                        new DoorEvent.Skip(),
                        new DoorEvent.SwitchLanguage(),
                        new DoorEvent.Leave(),
                        new DoorEvent.Tick(NOW.plusSeconds(40)),
                        new DoorEvent.Tick(NOW.minusDays(1)))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 500)
    void everyHistoryEndsShutAndEveryOpeningEndsInOneWipe(@ForAll("histories") List<DoorEvent> history) {
        Door door = Door.shut(NOW);
        int openings = 0;
        int returns = 0;
        for (DoorEvent event : history) {
            DoorStep step = machine.next(door, event);
            openings += door.isShut() && !step.door().isShut() ? 1 : 0;
            returns += returns(step);
            door = step.door();
            assertThat(door.toString()).doesNotContain("7");
            assertThat(door.place() instanceof Place.Code code ? code.toString() : "")
                    .doesNotContain("7");
        }
        for (int minutes = 1; minutes <= 31; minutes++) {
            DoorStep step = machine.next(door, new DoorEvent.Tick(door.now().plusMinutes(1)));
            returns += returns(step);
            door = step.door();
        }
        assertThat(door.isShut()).isTrue();
        assertThat(returns).isEqualTo(openings);
    }

    private static int returns(DoorStep step) {
        return (int) step.effects().stream()
                .filter(DoorEffect.Return.class::isInstance)
                .count();
    }

    @Property(tries = 500)
    void nobodyGoesInWithoutARightCode(@ForAll("histories") List<DoorEvent> history) {
        Door door = Door.shut(NOW);
        for (DoorEvent event : history) {
            DoorStep step = machine.next(door, event);
            boolean entered =
                    !(door.place() instanceof Place.Inside) && step.door().place() instanceof Place.Inside;
            if (entered) {
                assertThat(event).isInstanceOf(DoorEvent.Judged.class);
                assertThat(((DoorEvent.Judged) event).right()).isTrue();
            }
            door = step.door();
        }
    }
}
