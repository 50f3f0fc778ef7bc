package fayi.kiosk.search;

import fayi.content.law.Article;
import fayi.content.law.ArticleId;
import fayi.content.law.ArticleNumber;
import fayi.content.law.Law;
import fayi.content.law.LawId;
import fayi.content.law.LawKind;
import fayi.content.law.Validity;
import fayi.content.law.ask.AskAnswer;
import fayi.content.law.search.ArticleInContext;
import fayi.content.law.search.Hit;
import fayi.content.law.search.LawAnswer;
import fayi.content.law.search.Snippet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Laws that plainly do not exist, as the search gives them. */
public final class SampleLaws {
    /** What holds. */
    public static final Law NEW = law("演示邻里法", "2022-06-01", LawKind.STATUTE, new Validity.InForce());
    /** What came before it. */
    public static final Law OLD =
            law("演示邻里法", "2015-03-01", LawKind.STATUTE, new Validity.Superseded(new LawId("演示邻里法@2022-06-01")));

    private static final Law REPEALED =
            law("演示家禽管理办法", "1999-05-01", LawKind.REGULATION, new Validity.Repealed("演示邻里法"));
    private static final Law LATER =
            law("演示水渠法", "2030-01-01", LawKind.STATUTE, new Validity.NotYetInForce(LocalDate.of(2030, 1, 1)));
    private static final Law LONG = law(
            "演示最高人民法院关于审理演示乡村邻里之间家禽家畜损害赔偿纠纷案件适用法律若干问题的解释（一）",
            "2021-01-01",
            LawKind.INTERPRETATION,
            new Validity.Amended("演示修改决定"));
    /** A case. */
    public static final Law CASE = law("演示甲诉演示乙菜地纠纷案", "2023-04-05", LawKind.CASE, new Validity.InForce());

    private static final String TEXT = "家禽进入他人菜地造成损失的，饲养人应当赔偿全部损失，但是能够证明损失是因菜地所有人故意造成的，可以不赔或者少赔。";

    private SampleLaws() {}

    private static Law law(String title, String version, LawKind kind, Validity validity) {
        LocalDate day = LocalDate.parse(version);
        return new Law(
                LawId.of(title, version),
                title,
                kind,
                "演示",
                Optional.of(day),
                Optional.of(day.plusMonths(3)),
                validity,
                "演示大会通过",
                List.of());
    }

    /** One article of {@code law}. */
    public static Article article(Law law, int number) {
        ArticleNumber place = new ArticleNumber(number, 0);
        return new Article(
                new ArticleId(law.id(), place.place()),
                place.words(),
                Optional.of(place),
                List.of("第二编 演示的邻里关系", "第一章 家禽家畜造成的损失"),
                TEXT + "\n前款规定的损失，按照当地市场价格计算；没有市场价格的，由村民委员会组织双方商量。");
    }

    /** What a search gives: all kinds of validity, and the longest title. */
    public static LawAnswer.Found found() {
        List<Hit> hits = new ArrayList<>();
        for (Law law : List.of(NEW, LONG, OLD, REPEALED, LATER, CASE)) {
            hits.add(new Hit(law, article(law, 1043 + hits.size()), snippet(), 1.0 / (1 + hits.size())));
        }
        return new LawAnswer.Found(List.of(), hits);
    }

    private static Snippet snippet() {
        return new Snippet(List.of(
                new Snippet.Part("家禽进入他人", false),
                new Snippet.Part("菜地", true),
                new Snippet.Part("造成损失的，饲养人应当", false),
                new Snippet.Part("赔偿", true),
                new Snippet.Part("全部损失，但是能够证明损失是因", false),
                new Snippet.Part("菜地", true),
                new Snippet.Part("所有人故意造成的，可以不赔或者少赔。前款规定的损失，按照当地市场价格计算。", false),
                new Snippet.Part("…", false)));
    }

    /** An article with neighbours and another version. */
    public static ArticleInContext reading(Law law) {
        Law other = law.equals(NEW) ? OLD : NEW;
        return new ArticleInContext(
                law,
                article(law, 1043),
                Optional.of(article(law, 1042)),
                Optional.of(article(law, 1044)),
                List.of(article(other, 1043)));
    }

    /** The first article of a law: none stands before it. */
    public static ArticleInContext first(Law law) {
        return new ArticleInContext(law, article(law, 1), Optional.empty(), Optional.of(article(law, 2)), List.of());
    }

    /** Many articles. */
    public static List<Article> articles(Law law, int count) {
        List<Article> articles = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            articles.add(article(law, number));
        }
        return articles;
    }

    /** Plain words over what was found. */
    public static AskAnswer.Told told() {
        LawAnswer.Found found = found();
        return new AskAnswer.Told(
                List.of(
                        new AskAnswer.Sentence(
                                "邻居家的鸡鸭跑进您的菜地，把菜吃了，养鸡鸭的人要赔您全部的损失。",
                                List.of(found.hits().get(0).article().id())),
                        new AskAnswer.Sentence(
                                "赔多少，按当地的市场价格算。",
                                List.of(
                                        found.hits().get(0).article().id(),
                                        found.hits().get(1).article().id()))),
                found.hits(),
                1);
    }
}
