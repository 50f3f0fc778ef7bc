package fayi.content.interview;

import fayi.content.text.LocalizedText;

/** What became of an answer. */
public sealed interface Result {
    /** The answer was taken; {@code progress} stands at the next question or at the end. */
    record Accepted(InterviewProgress progress) implements Result {}

    /** The answer was not taken; {@code message} tells the person what to do. */
    record Rejected(LocalizedText message) implements Result {}
}
