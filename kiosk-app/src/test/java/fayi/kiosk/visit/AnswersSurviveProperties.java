package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Answer;
import fayi.content.interview.Answers;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Question;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswersSurviveProperties {
    private static final List<String> QUESTIONS = Samples.CONTENT.interview("legal-aid").questions().stream()
            .map(Question::id)
            .toList();

    /** Wherever the person goes, what they answered and what they typed is still there. */
    @Property(tries = 150)
    void noWalkOfBackHomeAndChangesLosesAnAnswerOrADraft(@ForAll("walks") List<Integer> picks) {
        Walk walk = new Walk().toFirstQuestion();
        Map<String, Answer> answers = new HashMap<>();
        Map<String, Answer> drafts = new HashMap<>();
        for (int pick : picks) {
            int what = pick % 10;
            if (walk.page() instanceof InterviewPage.Asking && what < 7) {
                String asked = walk.progress().current().map(Question::id).orElseThrow();
                Answer odd = new Answer.Text("1" + pick);
                if (what < 4) {
                    walk.replies(pick / 10);
                    answers.put(asked, found(walk.progress().answers(), asked));
                    drafts.remove(asked);
                } else if (what == 4) {
                    walk.touch(new Touch.Draft(asked, odd));
                    drafts.put(asked, odd);
                } else {
                    walk.touch(new Touch.Back());
                }
            } else {
                walk.touch(elsewhere(walk.page(), pick / 10));
            }
            answerOpenEffects(walk);
            Application held = walk.application();
            InterviewProgress progress = walk.progress();
            answers.forEach((question, answer) ->
                    assertThat(progress.answers().find(question)).contains(answer));
            assertThat(held.drafts()).isEqualTo(drafts);
        }
    }

    private static Answer found(Answers answers, String question) {
        return answers.find(question).orElseThrow();
    }

    private static Touch elsewhere(Page page, int pick) {
        if (page instanceof ServicePage.Home) {
            return new Touch.ChooseService(pick % 3 == 0 ? "track" : "legal-aid");
        }
        List<Touch> touches = List.of(
                new Touch.Home(),
                new Touch.Back(),
                new Touch.Proceed(),
                new Touch.Proceed(),
                new Touch.Skip(),
                new Touch.Consult(),
                new Touch.ChangeAnswer(QUESTIONS.get(pick % QUESTIONS.size())));
        Touch touch = touches.get(pick % touches.size());
        boolean wouldHandIn = page instanceof PaperPage.HandIn && touch instanceof Touch.Proceed;
        return wouldHandIn ? new Touch.Back() : touch;
    }

    private static void answerOpenEffects(Walk walk) {
        for (Effect effect : walk.newest()) {
            if (effect instanceof Effect.MakeForm) {
                walk.happens(new Outcome.PaperMade(effect.task(), Samples.paper("L-0007")));
            } else if (effect instanceof Effect.ReadCard) {
                walk.happens(new Outcome.CardRead(effect.task(), Samples.person()));
            }
        }
    }

    @Provide
    Arbitrary<List<Integer>> walks() {
        return Arbitraries.integers().between(0, 9999).list().ofMinSize(20).ofMaxSize(120);
    }
}
