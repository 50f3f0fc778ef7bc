package fayi.kiosk.hublink;

import java.io.IOException;

/** An answer longer than any the hub gives. */
final class AnswerTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    AnswerTooLongException(int limit) {
        super("The answer is longer than " + limit + " bytes");
    }
}
