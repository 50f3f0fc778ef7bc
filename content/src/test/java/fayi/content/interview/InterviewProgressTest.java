package fayi.content.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InterviewProgressTest {
    private static final Interview INTERVIEW = InterviewReader.read("sample.yaml", """
            interview: sample
            title: {zh: 样例, en: Sample}
            questions:
              - {id: owed, type: yes-no, label: {zh: 欠, en: Owed}, prompt: {zh: 有人欠您钱吗？, en: Owed?}}
              - {id: sum, type: money, label: {zh: 数, en: Sum}, prompt: {zh: 欠多少？, en: Sum?}, most: 1000, when: owed}
              - id: note
                type: text
                label: {zh: 话, en: Note}
                prompt: {zh: 还有什么？, en: Note?}
                required: false
                length: 5
                checks:
                  - that: '!owed || sum > 100 || note != "少"'
                    message: {zh: 换一句, en: Another}
              - id: kind
                type: choices
                label: {zh: 类, en: Kind}
                prompt: {zh: 哪一类？, en: Kind?}
                options:
                  - {id: a, text: {zh: 甲, en: A}}
                  - {id: b, text: {zh: 乙, en: B}, when: owed}
                  - {id: none, text: {zh: 都不是, en: None}, exclusive: true}
            """);
    private static final Facts PERSON =
            new Facts("演示某人", "female", LocalDate.of(1990, 1, 1), "汉", "演示县", "110101190001011009");

    @Test
    void questionsComeInOrderAndOnlyThoseThatApply() {
        InterviewProgress progress = start();
        assertThat(progress.position()).isEqualTo(1);
        assertThat(progress.total()).isEqualTo(3);
        progress = accepted(progress, new Answer.YesNo(true));
        assertThat(id(progress)).isEqualTo("sum");
        assertThat(progress.position()).isEqualTo(2);
        assertThat(progress.total()).isEqualTo(4);
        assertThat(id(accepted(start(), new Answer.YesNo(false)))).isEqualTo("note");
    }

    @Test
    void backShowsTheAnswerThatWasGiven() {
        InterviewProgress progress = accepted(start(), new Answer.YesNo(true)).back();
        assertThat(id(progress)).isEqualTo("owed");
        assertThat(progress.currentAnswer()).contains(new Answer.YesNo(true));
        assertThat(progress.canGoBack()).isFalse();
        assertThat(progress.back()).isSameAs(progress);
    }

    @Test
    void anAnswerThatNoLongerAppliesIsRememberedAndDoesNotCount() {
        InterviewProgress complete = complete();
        InterviewProgress changed = accepted(complete.jumpTo("owed"), new Answer.YesNo(false));
        assertThat(changed.isComplete()).isTrue();
        assertThat(changed.answers().find("sum")).contains(new Answer.Money(20_000));
        assertThat(changed.effectiveAnswers().find("sum")).isEmpty();
        InterviewProgress restored = accepted(changed.jumpTo("owed"), new Answer.YesNo(true));
        assertThat(restored.isComplete()).isTrue();
        assertThat(restored.effectiveAnswers().find("sum")).contains(new Answer.Money(20_000));
    }

    @Test
    void aChangeFromTheReviewComesBackToTheReviewAndFirstToWhatItOpened() {
        InterviewProgress progress = accepted(start(), new Answer.YesNo(false));
        progress = accepted(progress, new Answer.Skipped());
        progress = accepted(progress, new Answer.Choices(List.of("a")));
        assertThat(progress.isComplete()).isTrue();
        InterviewProgress opened = accepted(progress.jumpTo("owed"), new Answer.YesNo(true));
        assertThat(id(opened)).isEqualTo("sum");
        assertThat(accepted(opened, new Answer.Money(20_000)).isComplete()).isTrue();
        assertThat(progress.jumpTo("note").back().isComplete()).isTrue();
        assertThat(progress.jumpTo("no such")).isSameAs(progress);
    }

    @Test
    void anAnswerThatAnEarlierOneMadeWrongIsAskedAgain() {
        InterviewProgress complete = complete();
        InterviewProgress narrowed = accepted(
                accepted(complete.jumpTo("kind"), new Answer.Choices(List.of("b")))
                        .jumpTo("owed"),
                new Answer.YesNo(false));
        assertThat(id(narrowed)).isEqualTo("kind");
        assertThat(narrowed.isComplete()).isFalse();
        assertThat(narrowed.options()).extracting(Option::id).containsExactly("a", "none");
    }

    @Test
    void answersThatDoNotFitAreRejectedWithAWordToThePerson() {
        InterviewProgress atSum = accepted(start(), new Answer.YesNo(true));
        assertThat(rejected(atSum, new Answer.Money(100_001))).contains("0 到 1,000");
        assertThat(rejected(atSum, new Answer.Money(-1))).contains("0 到 1,000");
        assertThat(rejected(atSum, new Answer.Text("很多"))).contains("按屏幕");
        assertThat(rejected(atSum, new Answer.Skipped())).contains("需要填写");
        InterviewProgress atNote = accepted(atSum, new Answer.Money(50));
        assertThat(rejected(atNote, new Answer.Text("一二三四五六"))).contains("最多 5 个字");
        assertThat(rejected(atNote, new Answer.Text("少"))).isEqualTo("换一句");
        assertThat(rejected(atNote, new Answer.Text(" \u200B "))).contains("需要填写");
        InterviewProgress atKind = accepted(atNote, new Answer.Text("𠮷𠮷𠮷𠮷𠮷"));
        assertThat(rejected(atKind, new Answer.Choices(List.of()))).contains("先选一项");
        assertThat(rejected(atKind, new Answer.Choices(List.of("a", "none")))).contains("都不是");
        assertThat(rejected(atKind, new Answer.Choices(List.of("c")))).contains("先选一项");
        assertThat(rejected(complete(), new Answer.YesNo(true))).contains("答完");
    }

    @Test
    void whatNobodyCanSeeIsTakenOutOfTexts() {
        InterviewProgress atNote = accepted(start(), new Answer.YesNo(false));
        InterviewProgress after = accepted(atNote, new Answer.Text("\u202E 甲\u0000乙\u200B "));
        assertThat(after.answers().text("note")).isEqualTo("甲乙");
    }

    @Test
    void nothingOfThePersonIsInAnyTextForm() {
        InterviewProgress complete = complete();
        assertThat(List.of(
                        complete.toString(),
                        complete.answers().toString(),
                        complete.facts().toString(),
                        complete.summary(Locale.CHINA).toString(),
                        complete.answer(new Answer.YesNo(true)).toString(),
                        complete.jumpTo("note").answer(new Answer.Text("演示")).toString(),
                        new Answer.Text("演示").toString()))
                .noneMatch(text -> text.contains("演示") || text.contains("200") || text.contains("1101"));
    }

    private static InterviewProgress start() {
        return InterviewProgress.start(INTERVIEW, PERSON, LocalDate.of(2026, 3, 10));
    }

    private static InterviewProgress complete() {
        InterviewProgress progress = accepted(start(), new Answer.YesNo(true));
        progress = accepted(progress, new Answer.Money(20_000));
        progress = accepted(progress, new Answer.Text("没有"));
        progress = accepted(progress, new Answer.Choices(List.of("a")));
        assertThat(progress.isComplete()).isTrue();
        return progress;
    }

    private static String id(InterviewProgress progress) {
        return progress.current().map(Question::id).orElse("");
    }

    private static InterviewProgress accepted(InterviewProgress progress, Answer answer) {
        assertThat(progress.answer(answer)).isInstanceOf(Result.Accepted.class);
        return ((Result.Accepted) progress.answer(answer)).progress();
    }

    private static String rejected(InterviewProgress progress, Answer answer) {
        assertThat(progress.answer(answer)).isInstanceOf(Result.Rejected.class);
        return ((Result.Rejected) progress.answer(answer)).message().chinese();
    }
}
