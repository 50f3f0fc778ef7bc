package fayi.protocol;

/**
 * One answer of an interview, readable without the interview. Personal data: its text form is masked.
 *
 * @param id of the question in its interview
 * @param question as it was asked
 * @param answer as a person reads it
 * @param value the machine's form: number, ISO date, option ids joined by a comma, fen, or the text
 */
public record AnsweredQuestion(String id, String question, String answer, String value) {
    @Override
    public String toString() {
        return "AnsweredQuestion[" + id + "]";
    }
}
