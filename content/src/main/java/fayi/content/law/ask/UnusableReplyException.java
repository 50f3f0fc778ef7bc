package fayi.content.law.ask;

import java.io.IOException;

/** The model answered something that is no answer. The text does not repeat what it said. */
final class UnusableReplyException extends IOException {
    private static final long serialVersionUID = 1;

    UnusableReplyException(String problem) {
        super(problem);
    }
}
