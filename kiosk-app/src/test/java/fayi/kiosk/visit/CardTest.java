package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.card.IdCard;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardTest {
    private final Walk walk = new Walk();

    @Test
    void aCardThatLiesDownIsToBeLeftLying() {
        walk.toCard().happens(Effect.ReadCard.class, Outcome.CardFound::new);
        assertThat(walk.page())
                .isEqualTo(new InterviewPage.Card(new TaskId(1, 1), Page.CardPhase.READING, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"CARD_UNREADABLE", "CARD_TIMED_OUT", "CARD_READER_OFFLINE", "CARD_READER_GARBLED"})
    void aCardThatCannotBeReadIsToldAndTriedAgain(Trouble trouble) {
        walk.toCard().happens(Effect.ReadCard.class, task -> new Outcome.Failed(task, trouble));
        assertThat(walk.page())
                .isInstanceOfSatisfying(
                        InterviewPage.Card.class,
                        page -> assertThat(page.trouble()).contains(trouble));
        assertThat(walk.visit().dossier().person()).isEmpty();
        walk.touch(new Touch.Retry());
        assertThat(walk.newest()).singleElement().isInstanceOf(Effect.ReadCard.class);
        walk.happens(Effect.ReadCard.class, task -> new Outcome.CardRead(task, Samples.person()))
                .isOn(InterviewPage.Confirm.class);
    }

    @Test
    void aCardThatWasTakenAwayTooEarlyIsAwaitedAgainWithoutATouch() {
        walk.toCard().happens(Effect.ReadCard.class, task -> new Outcome.Failed(task, Trouble.CARD_REMOVED));
        assertThat(walk.page())
                .isInstanceOfSatisfying(
                        InterviewPage.Card.class,
                        page -> assertThat(page.trouble()).contains(Trouble.CARD_REMOVED));
        assertThat(walk.visit().dossier().person()).isEmpty();
        assertThat(walk.newest()).singleElement().isInstanceOf(Effect.ReadCard.class);
        walk.happens(Effect.ReadCard.class, Outcome.CardFound::new);
        assertThat(walk.page())
                .isInstanceOfSatisfying(
                        InterviewPage.Card.class,
                        page -> assertThat(page.trouble()).isEmpty());
        walk.happens(Effect.ReadCard.class, task -> new Outcome.CardRead(task, Samples.person()))
                .isOn(InterviewPage.Confirm.class);
    }

    @Test
    void aTroubledCardPageLeadsBackToTheService() {
        walk.toCard()
                .happens(Effect.ReadCard.class, task -> new Outcome.Failed(task, Trouble.CARD_READER_OFFLINE))
                .touch(new Touch.Back());
        assertThat(walk.page()).isEqualTo(new ServicePage.Introduction("legal-aid"));
        assertThat(walk.newest()).isEmpty();
    }

    @Test
    void aReaderThatStillWaitsIsReleasedWhenThePersonGoesBack() {
        TaskId reading = walk.toCard().task(Effect.ReadCard.class);
        walk.touch(new Touch.Back());
        assertThat(walk.newest()).containsExactly(new Effect.Cancel(reading));
    }

    @Test
    void anExpiredCardIsToldAndMayGoOn() {
        walk.toConfirm(Samples.person("110101198501011009", LocalDate.of(2026, 3, 9)));
        assertThat(walk.page()).isEqualTo(new InterviewPage.Confirm(Optional.of(Trouble.CARD_EXPIRED)));
        walk.touch(new Touch.Proceed()).isOn(InterviewPage.Opening.class);
    }

    @Test
    void aCardIsGoodOnItsLastDay() {
        walk.toConfirm(Samples.person("110101198501011009", LocalDate.of(2026, 3, 10)));
        assertThat(walk.page()).isEqualTo(new InterviewPage.Confirm(Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(IdCard.Type.class)
    void everyKindOfCardIsAcceptedTheSameWay(IdCard.Type type) {
        Person person = Samples.person();
        walk.toConfirm(new Person(person.facts(), type, Optional.empty()))
                .touch(new Touch.Proceed())
                .isOn(InterviewPage.Opening.class);
    }

    @Test
    void whoReadsAnotherCardGetsNothingOfWhatTheFirstPersonSaid() {
        walk.toFirstQuestion().replies(0).replies(0);
        walk.touch(new Touch.Back(), new Touch.Back(), new Touch.Back()).isOn(InterviewPage.Confirm.class);
        walk.touch(new Touch.Retry()).isOn(InterviewPage.Card.class);
        walk.happens(Effect.ReadCard.class, task -> new Outcome.CardRead(task, Samples.person("110101199001012000")));
        assertThat(walk.application().progress()).isEmpty();
        walk.touch(new Touch.Proceed()).isOn(InterviewPage.Opening.class);
    }

    @Test
    void whoReadsTheSameCardAgainKeepsEverything() {
        walk.toFirstQuestion().replies(0);
        walk.touch(new Touch.Back(), new Touch.Back(), new Touch.Retry());
        walk.happens(Effect.ReadCard.class, task -> new Outcome.CardRead(task, Samples.person()));
        assertThat(walk.progress().answers().questionIds()).containsExactly("phone");
    }
}
