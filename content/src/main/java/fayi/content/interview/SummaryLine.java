package fayi.content.interview;

import java.util.Optional;

/**
 * One answered question as a person reads it, for the review screen, the papers and what is handed in. Personal data: its
 * text form is masked.
 *
 * @param group the heading under which it stands
 * @param value the machine's form: number, ISO date, fen, {@code true} or {@code false}, option ids joined by a comma, the
 *     text, persons and organisations as a JSON array, or nothing when left open
 */
public record SummaryLine(
        String questionId,
        Optional<String> group,
        String label,
        String prompt,
        String answer,
        String value,
        boolean sensitive) {
    @Override
    public String toString() {
        return "SummaryLine[" + questionId + "]";
    }
}
