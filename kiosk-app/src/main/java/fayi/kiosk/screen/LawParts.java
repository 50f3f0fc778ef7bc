package fayi.kiosk.screen;

import fayi.content.law.Article;
import fayi.content.law.Law;
import fayi.content.law.LawKind;
import fayi.content.law.Validity;
import fayi.content.law.ValidityWords;
import fayi.content.law.search.Snippet;
import fayi.content.rule.RuleWords;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.MarkedWords;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What several pages about laws show: names, whether something holds, what was found of an article. */
final class LawParts {
    /** So much of an article is enough to see whether it is the right one. */
    private static final int SHORT = 52;
    /** So much of each fits on one line of a list. */
    private static final int LINE = 21;
    /** What stands before the first mark may be so long, or is cut. */
    private static final int LEAD = 20;

    private final ScreenContext context;

    LawParts(ScreenContext context) {
        this.context = context;
    }

    /** As one says it: the law and the number of the article. */
    String name(Law law, Article article) {
        return context.text("search.name", law.shortTitle(), article.label());
    }

    /** A sign and words, for all that does not simply hold; nothing for what does, and for cases. */
    Optional<Node> warning(Law law) {
        boolean plain = law.kind() == LawKind.CASE || law.validity() instanceof Validity.InForce;
        return plain ? Optional.empty() : Optional.of(state(law));
    }

    /** Whether it holds, with a sign and words. */
    Node state(Law law) {
        boolean holds = law.validity().holds();
        Words words = new Words(words(law), "small", "strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, Icon.of(holds ? "mdi2c-check-circle-outline" : "mdi2a-alert-outline", 40), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(holds ? "law-state" : "law-gone");
        return row;
    }

    private String words(Law law) {
        return law.kind() == LawKind.CASE
                ? context.text("search.case")
                : ValidityWords.label(law.validity()).in(context.texts().locale());
    }

    /** The day of this version, in words; nothing where none is known. */
    Optional<String> version(Law law) {
        return law.version()
                .map(day -> context.text(
                        "search.version", RuleWords.day(day).in(context.texts().locale())));
    }

    /** A large touch with a heading and more below it. */
    static TouchButton card(String id, String heading, List<Node> below, Runnable action) {
        VBox words = new VBox(8, new Words(heading, "heading"));
        words.getChildren().addAll(below);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(24, words, Icon.of("mdi2c-chevron-right", 56));
        row.setAlignment(Pos.CENTER_LEFT);
        TouchButton button = new TouchButton(id, "card", row, action);
        button.getStyleClass().add("tile");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return button;
    }

    /** The beginning of an article's text. */
    static String beginning(Article article) {
        String line = article.text().lines().findFirst().orElse("");
        return length(line) <= LINE ? line : between(line, 0, LINE) + "…";
    }

    /** What was looked for is marked, and near the begin. */
    static MarkedWords marked(Snippet snippet) {
        List<Snippet.Part> parts = new ArrayList<>();
        int before = 0;
        boolean seen = false;
        for (Snippet.Part part : snippet.parts()) {
            seen |= part.marked();
            before += seen ? 0 : length(part.text());
            parts.add(part);
        }
        int skip = seen && before > SHORT - LEAD ? before - LEAD : 0;
        MarkedWords words = new MarkedWords("body");
        if (skip > 0) {
            words.add("…", false);
        }
        int left = SHORT;
        for (Snippet.Part part : parts) {
            int whole = length(part.text());
            int from = Math.min(skip, whole);
            skip -= from;
            int to = Math.min(whole, from + left);
            if (to > from) {
                words.add(between(part.text(), from, to), part.marked());
                left -= to - from;
            }
            if (to < whole && left == 0) {
                words.add("…", false);
                break;
            }
        }
        return words;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String between(String text, int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
