package fayi.content.learning;

import fayi.content.source.ContentSource;
import fayi.content.text.LocalizedText;
import fayi.content.yaml.ContentException;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files below learning/; every mistake is a {@link ContentException} that names file and line. */
public final class LearningReader {
    /** Where stories, questions and lessons find their laws. */
    public static final String LAWS = "learning/laws.yaml";

    /** The month's themes. */
    public static final String THEMES = "learning/themes.yaml";

    /** The stories. */
    public static final String STORIES = "learning/stories.yaml";

    /** The general quiz. */
    public static final String QUIZ = "learning/quiz.yaml";

    /** The course. */
    public static final String COURSE = "learning/course.yaml";

    private static final int MOST_OPTIONS = 4;

    private final ContentSource source;
    private final LawReferences laws;

    private LearningReader(ContentSource source, LawReferences laws) {
        this.source = source;
        this.laws = laws;
    }

    /**
     * All that can be learned; nothing of a content without {@code learning/laws.yaml}. Each other file may be missing.
     *
     * @throws ContentException when a file is wrong
     */
    public static Learning read(ContentSource source) {
        return source.read(LAWS)
                .map(text -> new LearningReader(source, new LawReferences(LAWS, text)).read())
                .orElse(Learning.NOTHING);
    }

    private Learning read() {
        List<Story> stories =
                entries(STORIES, "stories").stream().map(this::story).toList();
        List<MonthTheme> themes = ThemesReader.read(entries(THEMES, "themes"), stories);
        List<ThemeQuestion> questions = questions(themes);
        Optional<Course> course = source.read(COURSE).map(this::course);
        return new Learning(themes, stories, questions, course);
    }

    /** Each with an {@code id} that no other has; none when there is no such file. */
    private List<YamlValue> entries(String file, String key) {
        List<YamlValue> entries = source.read(file)
                .map(text -> YamlFile.read(file, text).keys(key).list(key))
                .orElse(List.of());
        requireOwnIds(entries);
        return entries;
    }

    private static void requireOwnIds(List<YamlValue> entries) {
        Set<String> ids = new HashSet<>();
        for (YamlValue entry : entries) {
            YamlValue id = entry.entries().get("id");
            if (id == null) {
                throw entry.wrong("'id' is missing", "Add 'id: ...' here.");
            }
            if (!ids.add(id.text())) {
                throw id.wrong("the id '" + id.text() + "' stands here twice", "Give one of them another.");
            }
        }
    }

    private Story story(YamlValue value) {
        YamlKeys keys = value.keys("id", "icon", "title", "summary", "pages", "remember", "articles", "services");
        String icon = keys.get("icon").text();
        return new Story(
                keys.get("id").text(),
                icon,
                keys.words("title"),
                keys.words("summary"),
                pages(keys, icon),
                keys.list("remember").stream().map(YamlKeys::words).toList(),
                laws.read(keys.list("articles")),
                keys.list("services").stream().map(YamlValue::text).toList());
    }

    /** A page is a text alone, or {@code text} with icon, picture or video. */
    private static List<StoryPage> pages(YamlKeys keys, String icon) {
        List<StoryPage> pages = new ArrayList<>();
        for (YamlValue page : keys.get("pages").list()) {
            if (!page.entries().containsKey("text")) {
                pages.add(new StoryPage(icon, YamlKeys.words(page), Optional.empty(), Optional.empty()));
            } else {
                YamlKeys parts = page.keys("icon", "text", "picture", "video");
                pages.add(new StoryPage(
                        parts.find("icon").map(YamlValue::text).orElse(icon),
                        parts.words("text"),
                        parts.find("picture").map(YamlValue::text),
                        parts.find("video").map(YamlValue::text)));
            }
        }
        if (pages.isEmpty()) {
            throw keys.place().wrong("there are no pages", "Write at least one.");
        }
        return pages;
    }

    private List<ThemeQuestion> questions(List<MonthTheme> themes) {
        List<ThemeQuestion> questions = new ArrayList<>();
        for (YamlValue value : entries(QUIZ, "questions")) {
            YamlKeys keys = value.keys("id", "theme", "ask", "options", "right", "why", "articles");
            YamlValue theme = keys.get("theme");
            if (themes.stream().noneMatch(one -> one.id().equals(theme.text()))) {
                throw theme.wrong("there is no theme '" + theme.text() + "'", "Name one of " + THEMES + ".");
            }
            questions.add(new ThemeQuestion(keys.get("id").text(), theme.text(), question(keys)));
        }
        return questions;
    }

    private QuizQuestion question(YamlKeys keys) {
        List<LocalizedText> options =
                keys.get("options").list().stream().map(YamlKeys::words).toList();
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            throw keys.get("options").wrong(options.size() + " answers stand here", "Write two to four.");
        }
        YamlValue right = keys.get("right");
        if (right.number() < 1 || right.number() > options.size()) {
            throw right.wrong(
                    "there is no answer " + right.number(), "Write a number from 1 to " + options.size() + ".");
        }
        return new QuizQuestion(
                keys.words("ask"),
                options,
                (int) right.number() - 1,
                keys.words("why"),
                laws.read(keys.list("articles")));
    }

    private Course course(String text) {
        YamlKeys keys = YamlFile.read(COURSE, text).keys("title", "summary", "lessons");
        List<YamlValue> lessons = keys.get("lessons").list();
        requireOwnIds(lessons);
        return new Course(
                keys.words("title"),
                keys.words("summary"),
                lessons.stream().map(this::lesson).toList());
    }

    private Lesson lesson(YamlValue value) {
        YamlKeys keys = value.keys("id", "icon", "title", "pages", "questions");
        String icon = keys.get("icon").text();
        return new Lesson(
                keys.get("id").text(),
                icon,
                keys.words("title"),
                pages(keys, icon),
                keys.list("questions").stream()
                        .map(one -> question(one.keys("ask", "options", "right", "why", "articles")))
                        .toList());
    }
}
