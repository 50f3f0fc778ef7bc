package fayi.content.interview;

/**
 * One answered question as a person reads it, for the review screen, the papers and what is handed in. Personal data: its
 * text form is masked.
 *
 * @param value the machine's form: number, ISO date, fen, {@code true} or {@code false}, option ids joined by a comma, the
 *     text, or nothing when left open
 */
public record SummaryLine(
        String questionId, String label, String prompt, String answer, String value, boolean sensitive) {
    @Override
    public String toString() {
        return "SummaryLine[" + questionId + "]";
    }
}
