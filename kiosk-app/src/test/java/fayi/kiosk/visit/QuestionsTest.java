package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Answer;
import fayi.content.interview.Answers;
import fayi.content.interview.Question;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final Answer PHONE = new Answer.Text("13800000000");
    private final Walk walk = new Walk();

    private String asked() {
        return walk.progress().current().map(Question::id).orElse("");
    }

    @Test
    void aServiceWhoseQuestionsCannotBeOpenedIsToldAndTriedAgain() {
        walk.toConfirm()
                .touch(new Touch.Proceed())
                .happens(Effect.LoadInterview.class, task -> new Outcome.Failed(task, Trouble.INTERVIEW_BROKEN));
        assertThat(walk.page())
                .isInstanceOfSatisfying(
                        InterviewPage.Opening.class,
                        page -> assertThat(page.trouble()).contains(Trouble.INTERVIEW_BROKEN));
        walk.touch(new Touch.Retry());
        assertThat(walk.all(Effect.LoadInterview.class)).hasSize(2);
        walk.touch(new Touch.Back()).isOn(InterviewPage.Confirm.class);
    }

    @Test
    void anAnswerThatDoesNotFitIsNotTakenButStaysInTheField() {
        walk.toFirstQuestion().touch(new Touch.Reply("phone", new Answer.Text("12")));
        assertThat(walk.page())
                .isInstanceOfSatisfying(
                        InterviewPage.Asking.class,
                        page -> assertThat(page.objection()).isPresent());
        assertThat(walk.application().drafts()).containsEntry("phone", new Answer.Text("12"));
        assertThat(asked()).isEqualTo("phone");
    }

    @Test
    void aSecondTouchOnTheSameAnswerDoesNotAnswerTheNextQuestion() {
        walk.toFirstQuestion().touch(new Touch.Reply("phone", PHONE), new Touch.Reply("phone", PHONE));
        assertThat(asked()).isEqualTo("matter");
        assertThat(walk.progress().answers().questionIds()).containsExactly("phone");
    }

    @Test
    void backFromTheFirstQuestionAsksWhoIsThereAndGoesOnWhereItWas() {
        walk.toFirstQuestion()
                .touch(new Touch.Draft("phone", PHONE), new Touch.Back())
                .isOn(InterviewPage.Confirm.class);
        walk.touch(new Touch.Proceed()).isOn(InterviewPage.Asking.class);
        assertThat(walk.application().drafts()).containsEntry("phone", PHONE);
        assertThat(walk.all(Effect.LoadInterview.class)).hasSize(1);
    }

    @Test
    void backFromTheReviewIsTheLastQuestion() {
        walk.toReview().touch(new Touch.Back()).isOn(InterviewPage.Asking.class);
        assertThat(asked()).isEqualTo("truth");
    }

    @Test
    void anAnswerThatIsChangedFromTheReviewLeadsBackToTheReview() {
        walk.toReview().touch(new Touch.ChangeAnswer("phone")).isOn(InterviewPage.Asking.class);
        walk.touch(new Touch.Reply("phone", new Answer.Text("13911111111"))).isOn(InterviewPage.Reviewing.class);
        assertThat(walk.progress().answers().text("phone")).isEqualTo("13911111111");
    }

    @Test
    void whatIsTypedWhileTheWarningIsShownIsKept() {
        walk.toFirstQuestion().seconds(121).touch(new Touch.Draft("phone", PHONE));
        assertThat(walk.overlay()).isEmpty();
        assertThat(walk.application().drafts()).containsEntry("phone", PHONE);
    }

    @Test
    void homeKeepsTheApplicationAndTheSameServiceGoesOnWithoutASecondCard() {
        walk.toFirstQuestion().replies(0).replies(0).touch(new Touch.Draft("opponent", new Answer.Text("演示")));
        Answers before = walk.progress().answers();
        walk.touch(new Touch.Home()).isOn(ServicePage.Home.class);
        walk.touch(new Touch.ChooseService("legal-aid")).isOn(InterviewPage.Asking.class);
        assertThat(walk.progress().answers()).isEqualTo(before);
        assertThat(walk.application().drafts()).containsKey("opponent");
        assertThat(asked()).isEqualTo("opponent");
        assertThat(walk.all(Effect.ReadCard.class)).hasSize(1);
    }

    @Test
    void lookingAtAnotherServiceLosesNothing() {
        walk.toFirstQuestion().replies(0).touch(new Touch.Home(), new Touch.ChooseService("track"));
        walk.touch(new Touch.Back(), new Touch.ChooseService("legal-aid")).isOn(InterviewPage.Asking.class);
        assertThat(walk.progress().answers().questionIds()).containsExactly("phone");
    }
}
