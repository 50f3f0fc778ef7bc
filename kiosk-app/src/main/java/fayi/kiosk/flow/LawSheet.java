package fayi.kiosk.flow;

import fayi.content.law.Article;
import fayi.content.law.Law;
import fayi.content.law.LawKind;
import fayi.content.law.ValidityWords;
import fayi.content.law.search.ArticleInContext;
import fayi.content.rule.RuleWords;
import fayi.content.text.LocalizedText;
import fayi.protocol.taken.TakenAlong;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An article to take along on a telephone: the law's own words, whether it holds, and that it is no advice. */
final class LawSheet {
    private static final LocalizedText VERSION = LocalizedText.of("这个版本：", "This version: ");
    private static final LocalizedText NO_ADVICE = LocalizedText.of(
            "这是法律的原文，不是法律意见。您的事能不能用这一条，请问律师，或拨打 12348。以国家正式公布的文本为准。",
            "This is the text as it stands and no legal advice. Ask a lawyer whether it fits your matter, or call 12348."
                    + " The officially published text counts.");

    private static final LocalizedText NO_ADVICE_OF_A_CASE = LocalizedText.of(
            "这是一个案例，不是法律意见。您的事是不是一样，请问律师，或拨打 12348。",
            "This is a case and no legal advice. Ask a lawyer whether your matter is alike, or call 12348.");

    private LawSheet() {}

    static TakenAlong of(ArticleInContext shown, Locale locale) {
        Law law = shown.law();
        Article article = shown.article();
        List<String> about = new ArrayList<>();
        boolean decided = law.kind() == LawKind.CASE;
        if (!decided) {
            about.add(ValidityWords.label(law.validity()).in(locale));
        }
        law.version()
                .ifPresent(
                        day -> about.add(VERSION.in(locale) + RuleWords.day(day).in(locale)));
        about.add((decided ? NO_ADVICE_OF_A_CASE : NO_ADVICE).in(locale));
        return new TakenAlong.Sheet(
                "《" + law.shortTitle() + "》" + article.label(),
                List.of(
                        new TakenAlong.Section(
                                article.chapter(),
                                article.text()
                                        .lines()
                                        .filter(line -> !line.isBlank())
                                        .toList()),
                        new TakenAlong.Section("", about)));
    }
}
