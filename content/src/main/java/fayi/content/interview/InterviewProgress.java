package fayi.content.interview;

import fayi.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far one person has come in one interview. Immutable and pure: every step gives a new one. Going back loses nothing;
 * an answer whose question no longer applies is remembered but does not count. Personal data: its text form is masked.
 */
public final class InterviewProgress {
    private static final LocalizedText NOTHING_ASKED =
            LocalizedText.of("问题都答完了，请核对。", "All questions are answered. Please check them.");

    private final Interview interview;
    private final Facts facts;
    private final LocalDate today;
    private final Answers answers;
    private final Optional<String> currentId;
    private final boolean changing;
    private final List<Question> applicable;
    private final Set<String> answered;

    private InterviewProgress(
            Interview interview,
            Facts facts,
            LocalDate today,
            Answers answers,
            Optional<String> currentId,
            boolean changing,
            Walk walk) {
        this.interview = interview;
        this.facts = facts;
        this.today = today;
        this.answers = answers;
        this.currentId = currentId;
        this.changing = changing;
        this.applicable = walk.applicable();
        this.answered = walk.answered();
    }

    /** At the first question that applies. */
    public static InterviewProgress start(Interview interview, Facts facts, LocalDate today) {
        Walk walk = Walk.through(interview, facts, today, Answers.none(), Optional.empty());
        Optional<String> first = walk.applicable().stream().findFirst().map(Question::id);
        return new InterviewProgress(interview, facts, today, Answers.none(), first, false, walk);
    }

    /** The interview. */
    public Interview interview() {
        return interview;
    }

    /** What the card said. */
    public Facts facts() {
        return facts;
    }

    /** The question to ask now, or nothing when all are answered: then comes the review. */
    public Optional<Question> current() {
        return currentId.flatMap(interview::question);
    }

    /** The remembered answer to the question that is asked now. */
    public Optional<Answer> currentAnswer() {
        return currentId.flatMap(answers::find);
    }

    /** The options of the current question that are offered to this person. */
    public List<Option> options() {
        return current()
                .map(question -> AnswerRules.offered(question, before(question)))
                .orElse(List.of());
    }

    /** The words of notice for the current question that concern this person, as it was answered. */
    public List<LocalizedText> hints() {
        return hints(currentAnswer());
    }

    /**
     * The words of notice for the current question that concern this person.
     *
     * @param draft what stands in the field at this moment, where something does
     */
    public List<LocalizedText> hints(Optional<Answer> draft) {
        return current()
                .map(question -> {
                    Circumstances circumstances = before(question);
                    draft.filter(answer -> AnswerRules.isOfItsKind(question, answer))
                            .ifPresent(answer -> circumstances.put(question.id(), answer));
                    return question.hints().stream()
                            .filter(hint -> circumstances.hold(hint.when()))
                            .map(Hint::text)
                            .toList();
                })
                .orElse(List.of());
    }

    /** Answers the current question. */
    public Result answer(Answer given) {
        Optional<Question> asked = current();
        if (asked.isEmpty()) {
            return new Result.Rejected(NOTHING_ASKED);
        }
        Question question = asked.get();
        Answer answer = AnswerRules.tidy(question, given);
        return AnswerRules.objection(question, answer, before(question))
                .<Result>map(Result.Rejected::new)
                .orElseGet(() -> new Result.Accepted(after(question, answers.with(question.id(), answer))));
    }

    /** At the question before, or back at the review when one answer was being changed from there. */
    public InterviewProgress back() {
        if (changing && isAllAnswered()) {
            return at(Optional.empty(), false);
        }
        int here = currentId.map(this::indexOf).orElse(applicable.size());
        return here <= 0 ? this : at(Optional.of(applicable.get(here - 1).id()), false);
    }

    /** Whether {@link #back()} leads to another question or to the review. */
    public boolean canGoBack() {
        return (changing && isAllAnswered()) || currentId.map(this::indexOf).orElse(applicable.size()) > 0;
    }

    /**
     * At a question that applies, to change its answer; afterwards the review comes again, or first whatever the change has
     * opened. Any other id changes nothing.
     */
    public InterviewProgress jumpTo(String questionId) {
        return indexOf(questionId) < 0 ? this : at(Optional.of(questionId), true);
    }

    /** Where the person is among {@link #total()}, from 1 on. */
    public int position() {
        return currentId.map(this::indexOf).map(index -> index + 1).orElse(applicable.size());
    }

    /** How many questions apply as things stand. */
    public int total() {
        return applicable.size();
    }

    /** The questions that apply as things stand, in their order. */
    public List<Question> applicable() {
        return applicable;
    }

    /** Whether every question that applies is answered and none is being asked. */
    public boolean isComplete() {
        return currentId.isEmpty() && isAllAnswered();
    }

    /** Everything that was accepted, also what no longer counts. */
    public Answers answers() {
        return answers;
    }

    /** What counts: answers to questions that apply, and that still fit. */
    public Answers effectiveAnswers() {
        return answers.only(answered);
    }

    /** The effective answers as a person reads them, in the order of the questions. */
    public List<SummaryLine> summary(Locale locale) {
        return applicable.stream()
                .flatMap(question -> effectiveAnswers().find(question.id()).stream()
                        .map(answer -> new SummaryLine(
                                question.id(),
                                question.group().map(group -> group.in(locale)),
                                question.label().in(locale),
                                question.prompt().in(locale),
                                AnswerWords.read(question, answer, locale),
                                AnswerWords.value(answer),
                                question.sensitive())))
                .toList();
    }

    /** The ids of the protected groups to which the person belongs, without doubles. */
    public List<String> priorityGroups() {
        Circumstances end = end();
        Object groups = interview.priorityGroups().<Object>map(end::evaluate).orElse(List.of());
        return groups instanceof List<?> list
                ? list.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }

    /** The papers that are to be made as things stand, in their order. */
    public List<PlannedPaper> papers() {
        Circumstances end = end();
        return interview.papers().stream()
                .filter(paper -> paper.when().map(end::hold).orElse(true))
                .toList();
    }

    /** Who gets the matter as things stand; nothing for the service's own office. */
    public Optional<LocalizedText> office() {
        Circumstances end = end();
        return interview.offices().stream()
                .filter(choice -> choice.when().map(end::hold).orElse(true))
                .map(OfficeChoice::office)
                .findFirst();
    }

    /** The derived values by their names: texts, Longs, Booleans and lists, as expressions see them. */
    public Map<String, Object> values() {
        Circumstances end = end();
        Map<String, Object> values = new LinkedHashMap<>();
        interview.values().forEach(value -> values.put(value.name(), end.evaluate(value)));
        return values;
    }

    /**
     * What may stand in the field of the current question before the person has answered it: what they said under the same
     * name earlier in this visit, else what the card knows; only what fits, and never what they must decide themselves.
     */
    public Optional<Offer> offer(SharedAnswers shared) {
        return current().flatMap(question -> {
            Circumstances circumstances = before(question);
            return question.shared()
                    .flatMap(shared::find)
                    .filter(answer -> AnswerRules.objection(question, answer, circumstances)
                            .isEmpty())
                    .map(answer -> new Offer(answer, Offer.Origin.EARLIER))
                    .or(() -> question.prefill()
                            .flatMap(prefill -> Prefilled.answer(question.type(), circumstances.evaluate(prefill)))
                            .map(answer -> new Offer(answer, Offer.Origin.CARD)));
        });
    }

    /** What later interviews of this visit may offer. */
    public SharedAnswers sharedWith(SharedAnswers before) {
        SharedAnswers shared = before;
        Answers effective = effectiveAnswers();
        for (Question question : applicable) {
            Optional<Answer> answer = effective.find(question.id());
            if (question.shared().isPresent() && answer.isPresent()) {
                shared = shared.with(question.shared().get(), answer.get());
            }
        }
        return shared;
    }

    private Circumstances end() {
        return walk(answers, Optional.empty()).circumstances();
    }

    private InterviewProgress after(Question question, Answers more) {
        Walk walk = walk(more, Optional.empty());
        List<Question> questions = walk.applicable();
        Optional<String> open = questions.stream()
                .map(Question::id)
                .filter(id -> !walk.answered().contains(id))
                .findFirst();
        int next = questions.indexOf(question) + 1;
        Optional<String> following = changing || next >= questions.size()
                ? open
                : Optional.of(questions.get(next).id());
        return new InterviewProgress(interview, facts, today, more, following, changing && open.isPresent(), walk);
    }

    private InterviewProgress at(Optional<String> questionId, boolean nowChanging) {
        Walk walk = walk(answers, Optional.empty());
        return new InterviewProgress(interview, facts, today, answers, questionId, nowChanging, walk);
    }

    private Circumstances before(Question question) {
        return walk(answers, Optional.of(question.id())).circumstances();
    }

    private Walk walk(Answers over, Optional<String> until) {
        return Walk.through(interview, facts, today, over, until);
    }

    private boolean isAllAnswered() {
        return applicable.stream().map(Question::id).allMatch(answered::contains);
    }

    private int indexOf(String questionId) {
        for (int index = 0; index < applicable.size(); index++) {
            if (applicable.get(index).id().equals(questionId)) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return "InterviewProgress[" + interview.id() + " " + position() + "/" + total() + "]";
    }
}
