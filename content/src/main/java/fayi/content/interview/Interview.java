package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.place.Places;
import fayi.content.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A guided form as it was written and checked: it holds no answers.
 *
 * @param questions in the order in which they are asked; each looks at earlier ones only
 * @param values derived values, each after those it uses
 * @param priorityGroups yields the ids of the protected groups to which the person belongs
 * @param papers which papers it makes, in their order
 * @param places the areas that its questions for a place offer
 * @param offices who gets the matter: the first that holds; none for the service's office
 */
public record Interview(
        String id,
        LocalizedText title,
        List<Question> questions,
        List<DerivedValue> values,
        Optional<Expression> priorityGroups,
        List<PlannedPaper> papers,
        List<OfficeChoice> offices,
        Places places) {
    /** Copies the lists. */
    public Interview {
        questions = List.copyOf(questions);
        values = List.copyOf(values);
        papers = List.copyOf(papers);
        offices = List.copyOf(offices);
    }

    /** The question with this id, if there is one. */
    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /** Every name at which one of its expressions looks: questions, derived values and facts of the card. */
    public Set<String> names() {
        Stream<Optional<Expression>> own = Stream.of(
                        Stream.of(priorityGroups),
                        values.stream().map(value -> Optional.of(value.expression())),
                        papers.stream().map(PlannedPaper::when),
                        offices.stream().map(OfficeChoice::when))
                .flatMap(expressions -> expressions);
        return Stream.concat(own, questions.stream().flatMap(Question::expressions))
                .flatMap(Optional::stream)
                .flatMap(expression -> expression.names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "Interview[" + id + "]";
    }
}
