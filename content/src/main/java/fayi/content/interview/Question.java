package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.text.LocalizedText;
import fayi.content.yaml.FilePlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One question, which is one screen.
 *
 * @param place where it is written
 * @param id names it in conditions, papers and what is handed in
 * @param group under which heading the review lists it
 * @param label a short name of it for lists and papers
 * @param prompt the question itself
 * @param help why it is asked or how to answer
 * @param example of an answer
 * @param unit written behind a number
 * @param needs what a paper must show, for document
 * @param options for choice and choices, else empty
 * @param partyForm what is asked of persons and organisations, for person and parties
 * @param required whether it must be answered; else it may be left open with {@link Answer.Skipped}
 * @param sensitive whether a screen should offer to cover the answer
 * @param when asked only where this holds
 * @param prefill what stands in the field at first
 * @param shared a name under which the answer is offered to later interviews of the same visit
 */
public record Question(
        FilePlace place,
        String id,
        AnswerType type,
        Optional<LocalizedText> group,
        LocalizedText label,
        LocalizedText prompt,
        Optional<LocalizedText> help,
        Optional<LocalizedText> example,
        Optional<LocalizedText> unit,
        Optional<LocalizedText> needs,
        List<Option> options,
        Optional<PartyForm> partyForm,
        boolean required,
        boolean sensitive,
        Keyboard keyboard,
        Limits limits,
        Optional<Expression> when,
        Optional<Expression> prefill,
        Optional<String> shared,
        List<Check> checks,
        List<Hint> hints) {
    /** Copies the lists. */
    public Question {
        options = List.copyOf(options);
        checks = List.copyOf(checks);
        hints = List.copyOf(hints);
    }

    /** Everything it computes. */
    Stream<Optional<Expression>> expressions() {
        return Stream.of(
                        Stream.of(when, prefill),
                        options.stream().map(Option::when),
                        checks.stream().map(check -> Optional.of(check.that())),
                        hints.stream().map(hint -> Optional.of(hint.when())))
                .flatMap(expressions -> expressions);
    }

    /** The option with this id, if there is one. */
    public Optional<Option> option(String optionId) {
        return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
    }
}
