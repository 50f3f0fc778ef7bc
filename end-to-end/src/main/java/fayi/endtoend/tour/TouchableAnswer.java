package fayi.endtoend.tour;

import fayi.content.interview.Answer;
import java.util.List;

/**
 * An answer, and what a person touches to give it.
 *
 * @param touches one after the other, as {@link Citizen#answerAll} reads them; none where the answer stands there already
 */
record TouchableAnswer(Answer answer, List<String> touches) {
    TouchableAnswer {
        touches = List.copyOf(touches);
    }
}
