package fayi.kiosk.screen;

import fayi.content.interview.AnswerWords;
import fayi.content.interview.Facts;
import fayi.device.card.IdCard;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Is this you? What the card says, with its number masked. */
final class ConfirmScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    ConfirmScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("confirm", context, "mdi2c-card-account-details-outline", "confirm.where", Bar.Kind.FULL);
        Action notMe =
                new Action(Action.BACK, "quiet", "mdi2a-account-cancel-outline", "confirm.not-me", Touch.Back::new);
        frame.actions(List.of(Action.goOn()), notMe, Action.main("confirm.me", new Touch.Proceed()));
    }

    private VBox body(Person person, Optional<Trouble> notice) {
        VBox words = new VBox(32, new Words(context.text("confirm.title"), "title", "strong"));
        notice.ifPresent(trouble -> words.getChildren().add(new TroublePanel(context, trouble)));
        Facts facts = person.facts();
        VBox lines = new VBox(20);
        line(lines, "confirm.name", facts.name(), "title");
        line(lines, "confirm.sex", context.text("sex." + facts.sex()), "body");
        line(
                lines,
                "confirm.birth",
                AnswerWords.date(facts.birth(), context.texts().locale()),
                "body");
        boolean foreigner =
                person.cardType() == IdCard.Type.FOREIGNER_2017 || person.cardType() == IdCard.Type.FOREIGNER_2023;
        if (foreigner) {
            line(lines, "confirm.country", country(facts.nation()), "body");
        } else {
            line(lines, "confirm.nation", facts.nation(), "body");
        }
        line(lines, "confirm.address", facts.address(), "body");
        boolean resident = person.cardType() == IdCard.Type.CITIZEN;
        line(lines, resident ? "confirm.number" : "confirm.other-number", person.maskedNumber(), "body");
        words.getChildren()
                .addAll(
                        new Panel(Panel.Kind.CARD, lines),
                        Panel.of(Panel.Kind.CARD, "mdi2l-lock-outline", context.text("confirm.privacy")));
        return words;
    }

    /** The card names it by three letters (ISO 3166-1); those that stand for no country are shown as they are. */
    private String country(String letters) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("", code))
                .filter(country -> country.getISO3Country().equals(letters))
                .findFirst()
                .map(country -> country.getDisplayCountry(context.texts().locale()))
                .orElse(letters);
    }

    private void line(VBox lines, String key, String value, String style) {
        if (!value.isEmpty()) {
            lines.getChildren()
                    .add(new VBox(
                            0, new Words(context.text(key), "small", "second"), new Words(value, style, "strong")));
        }
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        InterviewPage.Confirm page = (InterviewPage.Confirm) visit.page();
        frame.update(visit);
        visit.dossier()
                .person()
                .ifPresent(person ->
                        frame.body(page, () -> new Scroller(context.texts(), body(person, page.notice()))));
    }
}
