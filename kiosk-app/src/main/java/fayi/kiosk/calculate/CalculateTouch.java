package fayi.kiosk.calculate;

import fayi.content.interview.Answer;

/** What a person does who reckons something. A touch that means nothing on the page that is shown changes nothing. */
public sealed interface CalculateTouch {
    /** Chooses what to reckon. */
    record Choose(String calculatorId) implements CalculateTouch {}

    /** Something else is to be reckoned. */
    record Another() implements CalculateTouch {}

    /** What stands in a question's field before it is answered. */
    record Draft(String questionId, Answer draft) implements CalculateTouch {
        @Override
        public String toString() {
            return "Draft[" + questionId + "]";
        }
    }

    /** Answers the question that is asked. */
    record Reply(String questionId, Answer answer) implements CalculateTouch {
        @Override
        public String toString() {
            return "Reply[" + questionId + "]";
        }
    }

    /** On the result: change this answer. */
    record Change(String questionId) implements CalculateTouch {}

    /** One step back; nothing that was said is lost. */
    record Back() implements CalculateTouch {}
}
