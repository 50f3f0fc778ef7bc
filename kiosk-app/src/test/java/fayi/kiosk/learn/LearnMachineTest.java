package fayi.kiosk.learn;

import static fayi.kiosk.learn.LearnPages.after;
import static fayi.kiosk.learn.LearnPages.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnMachineTest {
    @Test
    void aStoryIsReadLeafByLeafAndLeadsBackToWhereItWasChosen() {
        Studying home = at("");
        Studying story = after(home, new LearnTouch.Story("violence"));
        assertThat(story.page()).isEqualTo(new LearnPage.Story("violence", 0));
        Studying second = after(story, new LearnTouch.Next());
        assertThat(second.page()).isEqualTo(new LearnPage.Story("violence", 1));
        assertThat(after(second, new LearnTouch.Back())).isEqualTo(story);
        Studying end = LearnPages.storyEnd("violence");
        assertThat(((LearnPage.Story) end.page()).leaf())
                .isEqualTo(end.story().orElseThrow().pages().size());
        assertThat(after(end, new LearnTouch.Next()).page()).isInstanceOf(LearnPage.Stories.class);
        assertThat(after(story, new LearnTouch.Back())).isEqualTo(home);
    }

    @Test
    void theThemeIsThatOfTheMonth() {
        assertThat(at("").theme().orElseThrow().id()).isEqualTo("home");
    }

    @Test
    void anAnswerIsExplainedBeforeTheNextQuestionAndStands() {
        Studying first = at("quiz");
        assertThat(after(first, new LearnTouch.Next())).isEqualTo(first);
        assertThat(after(first, new LearnTouch.Choose(9))).isEqualTo(first);
        Studying answered = after(first, new LearnTouch.Choose(1));
        assertThat(((LearnPage.Question) answered.page()).chosen()).contains(1);
        assertThat(after(answered, new LearnTouch.Choose(0))).isEqualTo(answered);
        Studying second = after(answered, new LearnTouch.Next());
        assertThat(second.page()).isEqualTo(new LearnPage.Question(Optional.empty(), 1, Optional.empty()));
        assertThat(after(second, new LearnTouch.Back())).isEqualTo(first);
    }

    @Test
    void afterTheLastQuestionComesAnEndWithoutAScore() {
        Studying done = LearnPages.quizDone();
        assertThat(done.page()).isEqualTo(new LearnPage.Done(Optional.empty()));
        assertThat(done.nextLesson()).isEmpty();
    }

    @Test
    void aLessonLeadsThroughItsQuestionsToTheNext() {
        Studying lesson = after(at("course"), new LearnTouch.Lesson("role"));
        Studying asked = lesson;
        while (asked.page() instanceof LearnPage.Lesson) {
            asked = after(asked, new LearnTouch.Next());
        }
        assertThat(asked.questions()).hasSize(2);
        assertThat(after(asked, new LearnTouch.Back()).page()).isInstanceOf(LearnPage.Lesson.class);
        Studying done = LearnPages.lessonDone();
        assertThat(done.nextLesson().orElseThrow().id()).isEqualTo("evidence");
        assertThat(after(done, new LearnTouch.Next()).page()).isEqualTo(new LearnPage.Lesson("evidence", 0));
        assertThat(after(done, new LearnTouch.Back()).page()).isEqualTo(new LearnPage.Lessons(0));
    }

    @Test
    void listsAreTurned() {
        Studying stories = at("cases");
        assertThat(stories.parts()).isEqualTo(3);
        assertThat(after(stories, new LearnTouch.Turn(2)).part()).isEqualTo(2);
        assertThat(after(stories, new LearnTouch.Turn(7)).part()).isEqualTo(2);
        assertThat(after(stories, new LearnTouch.Turn(-1)).part()).isZero();
    }

    @Test
    void contentWithoutLearningSaysSo() {
        Studying nothing = LearnPages.nothing();
        assertThat(nothing.page()).isInstanceOf(LearnPage.Nothing.class);
        assertThat(LearnMachine.touched(nothing, new LearnTouch.Back()).leaves())
                .isTrue();
    }

    @Test
    void whatSomebodyReadsAndAnswersStandsInNoText() {
        assertThat(after(at("cases"), new LearnTouch.Story("violence")).toString())
                .doesNotContain("violence");
        assertThat(new LearnTouch.Story("violence").toString()).doesNotContain("violence");
    }
}
