package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.learning.Learning;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.flow.Video;
import fayi.kiosk.learn.LearnEffect;
import fayi.kiosk.learn.LearnOutcome;
import fayi.kiosk.learn.LearnPage;
import fayi.kiosk.learn.LearnPages;
import fayi.kiosk.learn.LearnTouch;
import fayi.protocol.taken.TakenAlong;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnVisitTest {
    private static Walk opened(String serviceId) {
        return new Walk()
                .toHome()
                .touch(new Touch.ChooseService(serviceId), new Touch.Proceed())
                .isOn(Page.Learn.class)
                .happens(Effect.Learn.class, Samples::learning);
    }

    private static Walk learn(Walk walk, LearnTouch... touches) {
        return walk.touch(Arrays.stream(touches).map(Touch.Learn::new).toArray(Touch[]::new));
    }

    private static LearnPage shown(Walk walk) {
        return ((Page.Learn) walk.page()).held().page();
    }

    @Test
    void eachServiceOpensWhatItNames() {
        assertThat(shown(opened("lessons"))).isInstanceOf(LearnPage.Home.class);
        assertThat(shown(opened("case-stories"))).isInstanceOf(LearnPage.Stories.class);
        assertThat(shown(opened("quiz"))).isInstanceOf(LearnPage.Question.class);
        assertThat(shown(opened("course"))).isInstanceOf(LearnPage.Lessons.class);
    }

    @Test
    void fromAStoryAPersonTalksToALawyerOrBeginsAServiceAndComesBackToTheSameLeaf() {
        Walk walk =
                learn(opened("case-stories"), new LearnTouch.Story("violence")).touch(new Touch.Proceed());
        LearnPage leaf = new LearnPage.Story("violence", 1);
        assertThat(shown(walk)).isEqualTo(leaf);
        walk.touch(new Touch.Consult()).isOn(ConsultationPage.Queue.class);
        walk.touch(new Touch.Back());
        assertThat(shown(walk)).isEqualTo(leaf);
        walk.touch(new Touch.ChooseService("legal-aid")).isOn(ServicePage.Introduction.class);
        walk.touch(new Touch.Back());
        assertThat(shown(walk)).isEqualTo(leaf);
    }

    @Test
    void aQuestionIsAnsweredWithoutACardAndNothingIsSentAnywhere() {
        Walk walk = learn(opened("quiz"), new LearnTouch.Choose(0)).touch(new Touch.Proceed());
        assertThat(shown(walk)).isEqualTo(new LearnPage.Question(Optional.empty(), 1, Optional.empty()));
        assertThat(walk.all(Effect.ReadCard.class)).isEmpty();
        assertThat(walk.all(Effect.Learn.class)).hasSize(1);
    }

    @Test
    void aStoryIsTakenAlongOnATelephone() {
        Walk walk = learn(opened("case-stories"), new LearnTouch.Story("violence"))
                .touch(new Touch.TakeAlong())
                .isOn(Page.TakeAlong.class);
        TakenAlong.Sheet sheet =
                (TakenAlong.Sheet) walk.all(Effect.TakeAlong.class).get(0).content();
        assertThat(sheet.title()).isEqualTo("打人不是家务事");
        assertThat(sheet.sections()).hasSize(4);
        walk.touch(new Touch.Back());
        assertThat(shown(walk)).isEqualTo(new LearnPage.Story("violence", 0));
    }

    @Test
    void theLeafsPictureIsDrawnAndWithoutItTheWordsStayToBeRead() {
        Learning pictured = LearnPages.pictured();
        Walk walk = new Walk()
                .toHome()
                .touch(new Touch.ChooseService("case-stories"), new Touch.Proceed())
                .happens(Effect.Learn.class, task -> new Outcome.Learn(task, new LearnOutcome.Opened(pictured)));
        learn(walk, new LearnTouch.Story("pictured"));
        assertThat(walk.all(Effect.Learn.class).get(1).effect()).isEqualTo(new LearnEffect.Draw("learning/one.png"));
        walk.happens(
                Effect.Learn.class, task -> new Outcome.PageDrawn(task, 0, new Pixels(1, 1, new int[] {0xFF000000})));
        assertThat(((Page.Learn) walk.page()).picture()).isPresent();
        walk.touch(new Touch.Proceed());
        assertThat(((Page.Learn) walk.page()).picture()).isEmpty();
        walk.happens(Effect.Learn.class, task -> new Outcome.Failed(task, Trouble.INTERVIEW_BROKEN));
        assertThat(((Page.Learn) walk.page()).trouble()).isEmpty();
        assertThat(shown(walk)).isEqualTo(new LearnPage.Story("pictured", 1));
    }

    private static Walk filmed() {
        Walk walk = new Walk()
                .toHome()
                .touch(new Touch.ChooseService("case-stories"), new Touch.Proceed())
                .happens(
                        Effect.Learn.class,
                        task -> new Outcome.Learn(task, new LearnOutcome.Opened(LearnPages.filmed())));
        return learn(walk, new LearnTouch.Story("filmed"));
    }

    private static Optional<Video.Phase> video(Walk walk) {
        return ((Page.Learn) walk.page()).video().map(Video::phase);
    }

    private static Walk tells(Walk walk, LearnOutcome news) {
        return walk.happens(Effect.Learn.class, task -> new Outcome.Learn(task, news));
    }

    @Test
    void aVideoPlaysWhenItIsWantedStandsStillGoesOnAndBeginsAnew() {
        Walk walk = filmed();
        assertThat(walk.all(Effect.Learn.class)).as("nothing plays unasked").hasSize(1);
        learn(walk, new LearnTouch.Play());
        assertThat(video(walk)).contains(Video.Phase.STARTING);
        assertThat(walk.all(Effect.Learn.class).get(1).effect())
                .isEqualTo(new LearnEffect.Play("learning/note.mp4", 60));
        tells(walk, new LearnOutcome.Playing());
        learn(walk, new LearnTouch.Pause());
        assertThat(video(walk)).contains(Video.Phase.PAUSED);
        learn(walk, new LearnTouch.Play());
        assertThat(walk.all(Effect.PauseVideo.class))
                .extracting(Effect.PauseVideo::paused)
                .containsExactly(true, false);
        TaskId first = walk.task(Effect.Learn.class);
        learn(walk, new LearnTouch.Restart());
        assertThat(walk.newest()).contains(new Effect.Cancel(first));
        tells(tells(walk, new LearnOutcome.Playing()), new LearnOutcome.Played());
        assertThat(video(walk)).isEmpty();
    }

    @Test
    void aVideoEndsWithItsLeafAndWithTheVisit() {
        Walk walk = tells(learn(filmed(), new LearnTouch.Play()), new LearnOutcome.Playing());
        TaskId playing = walk.task(Effect.Learn.class);
        walk.touch(new Touch.Proceed());
        assertThat(walk.newest()).contains(new Effect.Cancel(playing));
        assertThat(video(walk)).isEmpty();
        Walk leaving = tells(learn(filmed(), new LearnTouch.Play()), new LearnOutcome.Playing());
        leaving.touch(new Touch.QuickExit()).wiped().isOn(LeavingPage.Clean.class);
    }

    @Test
    void aVideoThatCannotBeShownIsToldAndTheWordsStay() {
        Walk walk = learn(filmed(), new LearnTouch.Play());
        walk.happens(Effect.Learn.class, task -> new Outcome.Failed(task, Trouble.VIDEO_BROKEN));
        assertThat(((Page.Learn) walk.page()).trouble()).contains(Trouble.VIDEO_BROKEN);
        assertThat(shown(walk)).isEqualTo(new LearnPage.Story("filmed", 0));
        learn(walk, new LearnTouch.Play());
        assertThat(video(walk)).contains(Video.Phase.STARTING);
        assertThat(((Page.Learn) walk.page()).trouble()).isEmpty();
    }

    @Test
    void whoHasTurnedTheSoundOffHearsNoVideoAndNobodyIsTakenForGoneWhileItPlays() {
        Walk walk = filmed().touch(new Touch.NextSound(), new Touch.NextSound());
        learn(walk, new LearnTouch.Play());
        assertThat(walk.all(Effect.Learn.class).get(1).effect())
                .isEqualTo(new LearnEffect.Play("learning/note.mp4", 0));
        walk.touch(new Touch.NextSound());
        assertThat(walk.newest()).containsExactly(new Effect.SetVideoVolume(walk.task(Effect.Learn.class), 60));
        tells(walk, new LearnOutcome.Playing()).seconds(100);
        assertThat(walk.overlay()).isEmpty();
        learn(walk, new LearnTouch.Pause()).seconds(61);
        assertThat(walk.overlay()).isPresent();
    }

    @Test
    void backLeavesWhereThePersonCameFrom() {
        opened("course").touch(new Touch.Back()).isOn(ServicePage.Introduction.class);
    }

    @Test
    void contentThatCannotBeOpenedIsToldAndTriedAgain() {
        Walk walk = new Walk()
                .toHome()
                .touch(new Touch.ChooseService("lessons"), new Touch.Proceed())
                .happens(Effect.Learn.class, task -> new Outcome.Failed(task, Trouble.INTERVIEW_BROKEN));
        assertThat(((Page.Learn) walk.page()).trouble()).contains(Trouble.INTERVIEW_BROKEN);
        walk.touch(new Touch.Retry()).happens(Effect.Learn.class, Samples::learning);
        assertThat(shown(walk)).isInstanceOf(LearnPage.Home.class);
    }

    @Test
    void theEndLeavesNothingOfWhatWasRead() {
        Walk walk = learn(opened("case-stories"), new LearnTouch.Story("violence"));
        assertThat(walk.visit().dossier().lookedAt()).isPresent();
        walk.touch(new Touch.QuickExit()).wiped();
        assertThat(walk.visit().dossier().lookedAt()).isEmpty();
        assertThat(walk.page()).isInstanceOf(LeavingPage.Clean.class);
    }
}
