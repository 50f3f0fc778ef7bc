package fayi.kiosk.calculate;

import fayi.content.calculator.Calculation;
import fayi.content.calculator.Calculator;
import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.content.rule.RuleData;
import fayi.content.rule.RuleOutcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a person reckons: what was chosen, answered and found. Personal data: its text form is masked.
 *
 * @param offered what can be reckoned, once it is opened
 * @param data the figures, once they are opened
 * @param chosen what is reckoned now
 * @param fromList whether it was chosen from the list, to which a step back then leads
 * @param progress how far its questions are answered
 * @param drafts what is typed and not yet answered, by question
 * @param outcome what comes of the answers, when all are given
 */
public record Calculating(
        List<Calculator> offered,
        Optional<RuleData> data,
        Optional<Calculator> chosen,
        boolean fromList,
        Optional<InterviewProgress> progress,
        Map<String, Answer> drafts,
        Optional<RuleOutcome> outcome) {
    /** Nothing is opened yet. */
    public static final Calculating NOTHING = new Calculating(
            List.of(), Optional.empty(), Optional.empty(), false, Optional.empty(), Map.of(), Optional.empty());

    /** Copies list and map. */
    public Calculating {
        offered = List.copyOf(offered);
        drafts = Map.copyOf(drafts);
    }

    /** What was found, with the answers in {@code locale}'s words. */
    public Optional<Calculation> calculation(Locale locale) {
        return chosen.flatMap(calculator -> progress.flatMap(
                answered -> outcome.map(found -> new Calculation(calculator, answered.summary(locale), found))));
    }

    Calculating opened(List<Calculator> calculators, RuleData figures) {
        return new Calculating(calculators, Optional.of(figures), chosen, fromList, progress, drafts, outcome);
    }

    Calculating begun(Calculator calculator, boolean listed, LocalDate today) {
        return new Calculating(
                offered,
                data,
                Optional.of(calculator),
                listed,
                Optional.of(calculator.begin(today)),
                Map.of(),
                Optional.empty());
    }

    Calculating at(InterviewProgress next) {
        return new Calculating(offered, data, chosen, fromList, Optional.of(next), drafts, Optional.empty());
    }

    Calculating found(RuleOutcome found) {
        return new Calculating(offered, data, chosen, fromList, progress, drafts, Optional.of(found));
    }

    Calculating draft(String questionId, Answer draft) {
        Map<String, Answer> more = new HashMap<>(drafts);
        more.put(questionId, draft);
        return new Calculating(offered, data, chosen, fromList, progress, more, outcome);
    }

    Calculating settled(String questionId) {
        Map<String, Answer> fewer = new HashMap<>(drafts);
        fewer.remove(questionId);
        return new Calculating(offered, data, chosen, fromList, progress, fewer, outcome);
    }

    @Override
    public String toString() {
        return "Calculating[" + chosen.map(Calculator::id).orElse("nothing") + " masked]";
    }
}
