package fayi.kiosk.screen;

import fayi.content.learning.LawReference;
import fayi.content.learning.QuizQuestion;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.learn.LearnPage;
import fayi.kiosk.learn.LearnTouch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A question. Whatever is answered, what is right and why is told kindly; nobody counts. */
final class QuizScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    QuizScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("quiz", context, "mdi2l-lightbulb-question-outline", "quiz.where", Bar.Kind.FULL);
    }

    private Region body(QuizQuestion question, LearnPage.Question at, String count) {
        Locale locale = context.texts().locale();
        VBox lead =
                new VBox(16, new Words(count, "small"), new Words(question.ask().in(locale), "title", "strong"));
        VBox rest = new VBox(32);
        if (at.chosen().isPresent()) {
            lead.getChildren().add(said(question, at.chosen().get(), locale));
            rest.getChildren().add(why(question, locale));
        } else {
            for (int i = 0; i < question.options().size(); i++) {
                rest.getChildren().add(option(i, question.options().get(i).in(locale)));
            }
        }
        return new Scroller(
                context.texts(), context.portrait() ? new VBox(32, lead, rest) : Frame.columns(context, lead, rest));
    }

    private TouchButton option(int index, String words) {
        String letter = String.valueOf((char) ('a' + index));
        TouchButton button = Buttons.option(
                "answer-" + index,
                Icon.of("mdi2a-alpha-" + letter + "-circle-outline", 72),
                words,
                context.touch(new Touch.Learn(new LearnTouch.Choose(index))));
        button.setMinHeight(144);
        return button;
    }

    private Panel said(QuizQuestion question, int chosen, Locale locale) {
        String right = question.options().get(question.right()).in(locale);
        return chosen == question.right()
                ? Panel.of(Panel.Kind.GOOD, "mdi2c-check-circle-outline", context.text("quiz.right"), right)
                : Panel.of(Panel.Kind.NOTICE, "mdi2l-lightbulb-on-outline", context.text("quiz.other"), right);
    }

    private Panel why(QuizQuestion question, Locale locale) {
        List<Node> words = new ArrayList<>(List.of(
                new Words(context.text("quiz.why"), "heading"),
                new Words(question.why().in(locale), "body")));
        LawReference.lines(question.articles()).forEach(law -> words.add(new Words(law.in(locale), "body", "strong")));
        return new Panel(Panel.Kind.CARD, words.toArray(Node[]::new));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        Page.Learn page = (Page.Learn) visit.page();
        LearnPage.Question at = (LearnPage.Question) page.held().page();
        frame.update(visit);
        String count = context.text(
                "quiz.count", at.index() + 1, page.held().questions().size());
        page.held().question().ifPresent(question -> frame.body(at, () -> body(question, at, count)));
        if (at.chosen().isPresent()) {
            frame.actions(List.of(), Action.back(), Action.main("quiz.next", new Touch.Proceed()));
        } else {
            frame.actions(List.of(), Action.back());
        }
    }
}
