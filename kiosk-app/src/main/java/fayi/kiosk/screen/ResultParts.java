package fayi.kiosk.screen;

import fayi.content.calculator.Calculation;
import fayi.content.interview.SummaryLine;
import fayi.content.rule.Article;
import fayi.content.rule.ResultLine;
import fayi.content.rule.RuleOutcome;
import fayi.content.rule.RuleResult;
import fayi.content.text.LocalizedText;
import fayi.kiosk.calculate.CalculateTouch;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The parts of a result: what was found, and the reasons for it. */
final class ResultParts {
    private final ScreenContext context;
    private final Calculation calculation;
    private final Locale locale;

    ResultParts(ScreenContext context, Calculation calculation) {
        this.context = context;
        this.calculation = calculation;
        this.locale = context.texts().locale();
    }

    /** The sum or day, what it is made of, what to mind. */
    VBox result() {
        VBox parts = new VBox(24);
        if (calculation.outcome() instanceof RuleOutcome.Found found) {
            RuleResult result = found.result();
            VBox main = new VBox(
                    8,
                    new Words(result.main().label().in(locale), "body"),
                    new Words(result.main().value().in(locale), "greeting", "strong"));
            parts.getChildren().add(new Panel(Panel.Kind.CARD, main));
            if (!result.lines().isEmpty()) {
                List<Node> lines = new ArrayList<>();
                result.lines().forEach(line -> lines.add(row(line)));
                parts.getChildren().add(new Panel(Panel.Kind.CARD, lines.toArray(Node[]::new)));
            }
            if (!result.cautions().isEmpty()) {
                parts.getChildren().add(list(Panel.Kind.NOTICE, "calculate.cautions", result.cautions()));
            }
        } else if (calculation.outcome() instanceof RuleOutcome.Lacking lacking) {
            parts.getChildren().add(list(Panel.Kind.NOTICE, "calculate.lacking", lacking.needs()));
        }
        return parts;
    }

    /** What was answered, the steps, the articles, what is left out. */
    VBox reasons() {
        VBox parts = new VBox(24, answers());
        List<Article> articles = List.of();
        if (calculation.outcome() instanceof RuleOutcome.Found found) {
            RuleResult result = found.result();
            articles = result.articles();
            parts.getChildren().add(list(Panel.Kind.CARD, "calculate.steps", result.steps()));
            parts.getChildren().add(laws(articles));
            if (!result.beyond().isEmpty()) {
                parts.getChildren().add(list(Panel.Kind.CARD, "calculate.beyond", result.beyond()));
            }
        } else if (calculation.outcome() instanceof RuleOutcome.Lacking lacking) {
            parts.getChildren().add(laws(lacking.articles()));
        }
        parts.getChildren().add(new Words(context.text("calculate.no-advice"), "small"));
        TouchButton another = Buttons.action(
                "calculate-another",
                "quiet",
                "mdi2c-calculator-variant-outline",
                context.text("calculate.another"),
                context.touch(new Touch.Calculate(new CalculateTouch.Another())));
        another.setMaxWidth(Double.MAX_VALUE);
        parts.getChildren().add(another);
        return parts;
    }

    private Node laws(List<Article> articles) {
        return list(
                Panel.Kind.CARD,
                "calculate.articles",
                articles.stream().map(Article::words).toList());
    }

    private Node answers() {
        List<Node> rows = new ArrayList<>(List.of(new Words(context.text("calculate.said"), "heading")));
        for (SummaryLine line : calculation.inputs()) {
            VBox words = new VBox(4, new Words(line.label(), "small", "second"), new Words(line.answer(), "body"));
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            TouchButton change = Buttons.small(
                    "change-" + line.questionId(),
                    "quiet",
                    "mdi2p-pencil-outline",
                    context.text("reviewing.change"),
                    context.touch(new Touch.ChangeAnswer(line.questionId())));
            HBox row = new HBox(24, words, change);
            row.setAlignment(Pos.CENTER_LEFT);
            rows.add(row);
        }
        return new Panel(Panel.Kind.CARD, rows.toArray(Node[]::new));
    }

    private Node row(ResultLine line) {
        return new VBox(
                4,
                new Words(line.label().in(locale), "small", "second"),
                new Words(line.value().in(locale), "body", "strong"));
    }

    private Node list(Panel.Kind kind, String key, List<LocalizedText> texts) {
        List<Node> words = new ArrayList<>(List.of(new Words(context.text(key), "heading")));
        texts.forEach(text -> words.add(new Words(text.in(locale), "body")));
        return new Panel(kind, words.toArray(Node[]::new));
    }
}
