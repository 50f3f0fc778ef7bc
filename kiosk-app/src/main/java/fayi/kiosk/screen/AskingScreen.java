package fayi.kiosk.screen;

import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Offer;
import fayi.content.interview.Question;
import fayi.content.text.LocalizedText;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.AnswerField;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Part;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One question. What is typed is told at once as a draft, so that nothing is lost whatever happens. */
final class AskingScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;
    private final Part objection = new Part();
    private Part hints = new Part();
    private List<LocalizedText> notices = List.of();
    private final Optional<Offer> offer;
    private final Question question;
    private final AnswerField answer;
    private boolean covered;
    private int step;

    AskingScreen(ScreenContext context, Visit visit) {
        this.context = context;
        frame = new Frame("asking", context, "mdi2c-comment-question-outline", "asking.where", Bar.Kind.FULL);
        Asked asked = Asked.of(visit);
        InterviewProgress progress = asked.progress();
        question = progress.current().orElseThrow();
        Optional<Answer> given = draft(asked).or(progress::currentAnswer);
        offer = given.isPresent()
                ? Optional.empty()
                : progress.offer(visit.dossier().shared());
        answer = AnswerField.of(
                context.texts(),
                context.input(),
                question,
                progress.options(),
                progress.interview().places(),
                given.or(() -> offer.map(Offer::answer)),
                visit.now().toLocalDate(),
                draft -> context.touches().accept(new Touch.Draft(question.id(), draft)));
        frame.where(progress.interview().title().in(context.texts().locale()));
        frame.body(step, () -> body(progress));
        answer.onStep(() -> {
            frame.body(++step, () -> body(progress));
            giveRoom();
        });
        Action next = Action.main(
                "asking.next",
                () -> answer.onwards() ? new Touch.Activity() : new Touch.Reply(question.id(), answer.answer()));
        Action back = new Action(
                Action.BACK,
                "quiet",
                "mdi2a-arrow-left",
                "action.back",
                () -> answer.backwards() ? new Touch.Activity() : new Touch.Back());
        Action leaveOut = new Action(
                Action.SKIP,
                "quiet",
                "mdi2s-skip-next-outline",
                "asking.skip",
                () -> new Touch.Reply(question.id(), new Answer.Skipped()));
        giveRoom();
        List<Action> ways = question.required() ? List.of(back, next) : List.of(back, leaveOut, next);
        if (coverIsAnAction()) {
            frame.actions(coverButton(), ways.toArray(Action[]::new));
        } else {
            frame.actions(List.of(), ways.toArray(Action[]::new));
        }
    }

    /** Where keys are typed they need what room there is. */
    private void giveRoom() {
        frame.getStyleClass().remove("typing");
        if (!answer.keysMayBeLong()) {
            frame.getStyleClass().add("typing");
        }
    }

    private Optional<Answer> draft(Asked asked) {
        return Optional.ofNullable(asked.drafts().get(question.id()));
    }

    private Region body(InterviewProgress progress) {
        VBox words = new VBox(24);
        words.setId("question-" + question.id());
        Locale locale = context.texts().locale();
        String count = context.text("asking.count", progress.position(), progress.total());
        if (context.portrait()) {
            words.getChildren().add(countLine(count));
        } else {
            frame.detail(" · " + count);
        }
        words.getChildren().addAll(objection, new Words(question.prompt().in(locale), "question", "strong"));
        question.help().ifPresent(help -> words.getChildren().add(new Words(help.in(locale), "body")));
        question.needs()
                .ifPresent(needs -> words.getChildren()
                        .add(Panel.of(
                                Panel.Kind.CARD,
                                "mdi2f-file-check-outline",
                                context.text("asking.needs", needs.in(locale)))));
        // Who has chosen something else must not be told that the card says it.
        offer.filter(from -> from.answer().equals(answer.answer()))
                .ifPresent(from -> words.getChildren()
                        .add(Panel.of(
                                Panel.Kind.NOTICE,
                                "mdi2a-account-check-outline",
                                context.text(
                                        from.origin() == Offer.Origin.EARLIER
                                                ? "asking.said-before"
                                                : "asking.from-card"))));
        hints = new Part();
        words.getChildren().add(hints);
        fillHints();
        Region keys = answer.keys();
        if (answer.keysMayBeLong()) {
            return context.portrait()
                    ? new Scroller(context.texts(), new VBox(32, words, keys))
                    : Frame.columns(
                            context,
                            new Scroller(context.texts(), words),
                            new Scroller(context.texts(), new VBox(keys)));
        }
        return TypingBody.of(context, words, answer.field(), keys);
    }

    private HBox countLine(String words) {
        Words count = new Words(words, "small", "second");
        HBox line = new HBox(24, count);
        HBox.setHgrow(count, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        if (question.sensitive() && !coverIsAnAction()) {
            line.getChildren().add(coverButton());
        }
        return line;
    }

    /** Among the actions it takes no room from the words, but in portrait a fourth is one too many. */
    private boolean coverIsAnAction() {
        return question.sensitive() && (!context.portrait() || question.required());
    }

    private TouchButton coverButton() {
        Words label = new Words(context.text("cover.hide"), "small");
        HBox row = new HBox(12, Icon.of("mdi2e-eye-off-outline", 48), label);
        row.setAlignment(Pos.CENTER);
        return new TouchButton("cover", "quiet", row, () -> {
            covered = !covered;
            answer.cover(covered);
            label.say(context.text(covered ? "cover.show" : "cover.hide"));
        });
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        Optional<LocalizedText> told = Asked.of(visit).objection();
        frame.update(visit);
        showHints(Asked.of(visit));
        objection.setManaged(told.isPresent());
        objection.show(
                told,
                () -> told.<Node>map(words -> Panel.of(
                                Panel.Kind.NOTICE,
                                "mdi2a-alert-outline",
                                words.in(context.texts().locale())))
                        .orElseGet(Group::new));
    }

    private void showHints(Asked asked) {
        notices = asked.progress().hints(draft(asked).or(asked.progress()::currentAnswer));
        fillHints();
    }

    private void fillHints() {
        hints.setManaged(!notices.isEmpty());
        hints.show(notices, () -> {
            VBox panels = new VBox(24);
            notices.forEach(notice -> panels.getChildren()
                    .add(Panel.of(
                            Panel.Kind.NOTICE,
                            "mdi2b-bell-outline",
                            notice.in(context.texts().locale()))));
            return panels;
        });
    }

    @Override
    public void close() {
        answer.close();
    }
}
