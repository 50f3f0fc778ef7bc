package fayi.kiosk.technician;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.selftest.Finding;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide.Answer;
import fayi.device.selftest.TestLevel;
import fayi.kiosk.technician.Place.Inside;
import fayi.kiosk.technician.Place.Paper;
import fayi.kiosk.technician.Place.Work;
import fayi.provisioning.doctor.ReadinessReport.Verdict;
import fayi.provisioning.doctor.TestResult;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a technician meets at the door, event by event. */
class DoorMachineTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T12:50:00+08:00[Asia/Shanghai]");
    private static final TestResult FAILED = new TestResult(
            "reads-card", TestLevel.INTERACTIVE, Finding.failed("card-unreadable", "Try another."), Duration.ZERO);

    private final DoorMachine machine = new DoorMachine();
    private final List<DoorEffect> effects = new ArrayList<>();
    private Door door = Door.shut(NOW);

    private void happens(DoorEvent... events) {
        for (DoorEvent event : events) {
            DoorStep step = machine.next(door, event);
            door = step.door();
            effects.addAll(step.effects());
        }
    }

    private void enters(String code) {
        code.chars().forEach(digit -> happens(new DoorEvent.Digit((char) digit)));
        happens(new DoorEvent.Enter());
    }

    private void wrongCode() {
        enters("111222");
        happens(new DoorEvent.Judged(door.visit(), false));
    }

    private void goesIn() {
        happens(new DoorEvent.Knock(true));
        enters("739105");
        happens(new DoorEvent.Judged(door.visit(), true));
    }

    private Inside inside() {
        assertThat(door.place()).isInstanceOf(Inside.class);
        return (Inside) door.place();
    }

    private void waits(Duration time) {
        happens(new DoorEvent.Tick(door.now().plus(time)));
    }

    @Test
    void withoutACodeNobodyGoesIn() {
        happens(new DoorEvent.Knock(false));
        enters("739105");
        happens(new DoorEvent.Judged(door.visit(), true), new DoorEvent.CheckAll());

        assertThat(door.place()).isEqualTo(new Place.NoCode());
        assertThat(effects).isEmpty();
    }

    @Test
    void theRightCodeOpensAndIsForgotten() {
        goesIn();

        assertThat(inside().work()).isEqualTo(new Work.Idle());
        assertThat(effects).containsExactly(new DoorEffect.Judge(1, "739105"), new DoorEffect.NoteEntry());
        assertThat(effects.toString()).doesNotContain("739105");
    }

    @Test
    void aDigitCanBeTakenBackAndNothingIsJudgedBeforeItIsEntered() {
        happens(new DoorEvent.Knock(true), new DoorEvent.Digit('7'), new DoorEvent.Digit('1'), new DoorEvent.Erase());
        assertThat(door.place()).isEqualTo(new Place.Code("7", false, false));
        assertThat(effects).isEmpty();
    }

    @Test
    void wrongCodesCostMoreAndMoreTimeWhoeverTries() {
        happens(new DoorEvent.Knock(true));
        wrongCode();
        wrongCode();
        assertThat(door.closedFor()).isZero();
        wrongCode();
        assertThat(door.closedFor()).isEqualTo(Duration.ofSeconds(30));

        happens(new DoorEvent.Digit('7'));
        assertThat(door.place()).as("no code is taken now").isEqualTo(new Place.Code("", false, true));
        happens(new DoorEvent.Leave(), new DoorEvent.Knock(true), new DoorEvent.Digit('7'));
        assertThat(door.place()).as("nor by knocking anew").isEqualTo(new Place.Code("", false, false));

        happens(new DoorEvent.Tick(NOW.plusSeconds(30)));
        wrongCode();
        assertThat(door.closedFor()).isEqualTo(Duration.ofSeconds(60));
        assertThat(effects).contains(new DoorEffect.NoteRefusal(3, 30), new DoorEffect.NoteRefusal(4, 60));
    }

    @Test
    void theLongestPauseIsAQuarterOfAnHourAndARightCodeEndsTheCounting() {
        happens(new DoorEvent.Knock(true));
        for (int i = 0; i < 60; i++) {
            wrongCode();
            waits(door.closedFor());
            happens(new DoorEvent.Knock(true));
        }
        wrongCode();
        assertThat(door.closedFor()).isEqualTo(Duration.ofMinutes(15));
        waits(door.closedFor());
        goesIn();
        happens(new DoorEvent.Leave(), new DoorEvent.Knock(true));
        wrongCode();
        assertThat(door.closedFor()).isZero();
    }

    @Test
    void whoeverGoesAwayIsLeftForTheNextPersonThroughAWipe() {
        happens(new DoorEvent.Knock(true));
        waits(Duration.ofSeconds(60));
        assertThat(door.isShut()).isTrue();
        assertThat(effects).containsExactly(new DoorEffect.Return("time"));

        goesIn();
        waits(Duration.ofMinutes(9));
        assertThat(door.isShut()).isFalse();
        waits(Duration.ofMinutes(1));
        assertThat(door.isShut()).isTrue();
    }

    @Test
    void theDoctorIsFollowedFromWordToQuestionToAnswer() {
        goesIn();
        happens(
                new DoorEvent.CheckAll(),
                new DoorEvent.Began(1, "id-card-reader", "reads-card", TestLevel.INTERACTIVE),
                new DoorEvent.Said(1, Step.LAY_ID_CARD));
        assertThat(inside().work()).isEqualTo(new Work.Told("id-card-reader", "reads-card", Step.LAY_ID_CARD));
        happens(new DoorEvent.Skip());
        happens(new DoorEvent.Began(1, "document-printer", "test-page-is-good", TestLevel.INTERACTIVE));
        happens(new DoorEvent.Questioned(1, Step.LOOK_AT_TEST_PAGE));
        happens(new DoorEvent.Skip(), new DoorEvent.Reply(Answer.YES), new DoorEvent.Reply(Answer.NO));
        happens(new DoorEvent.AskedAgain(1, "id-card-reader", FAILED), new DoorEvent.Again(true));

        assertThat(effects.subList(2, effects.size()))
                .containsExactly(
                        new DoorEffect.Examine(1, Optional.empty()),
                        new DoorEffect.SkipTest(),
                        new DoorEffect.Answered(Answer.YES),
                        new DoorEffect.Repeat(true));
    }

    @Test
    void aDeviceThatIsTestedAgainTakesItsNewResult() {
        goesIn();
        TestResult passed =
                new TestResult("reads-card", TestLevel.INTERACTIVE, Finding.passed(java.util.Map.of()), Duration.ZERO);
        happens(
                new DoorEvent.CheckDevice("id-card-reader"),
                new DoorEvent.Ended(1, "id-card-reader", FAILED),
                new DoorEvent.Ended(1, "id-card-reader", passed),
                new DoorEvent.Finished(1, Verdict.READY_WITH_LIMITS, true));

        assertThat(inside().findings().tests().get("id-card-reader")).containsExactly(passed);
        assertThat(inside().paper()).isEqualTo(Paper.SAVED);
        happens(new DoorEvent.Print(), new DoorEvent.CheckAll());
        assertThat(effects).last().isEqualTo(new DoorEffect.PrintReport(1));
        happens(new DoorEvent.Printed(1, true));
        assertThat(inside().paper()).isEqualTo(Paper.PRINTED);
    }

    @Test
    void newsOfAnEarlierOpeningChangeNothing() {
        goesIn();
        happens(new DoorEvent.CheckAll(), new DoorEvent.Leave());
        goesIn();
        Place before = door.place();
        happens(
                new DoorEvent.Ended(1, "id-card-reader", FAILED),
                new DoorEvent.Finished(1, Verdict.NOT_READY, true),
                new DoorEvent.Judged(1, false));
        assertThat(door.place()).isEqualTo(before);
    }

    @Test
    void aClockThatIsSetBackKeepsTheDoorClosedNoLonger() {
        happens(new DoorEvent.Knock(true));
        wrongCode();
        wrongCode();
        wrongCode();
        happens(new DoorEvent.Tick(NOW.minusYears(1)));
        assertThat(door.closedFor()).isEqualTo(Duration.ofSeconds(30));
    }
}
