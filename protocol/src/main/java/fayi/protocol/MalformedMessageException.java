package fayi.protocol;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** A message that is not what its place in the protocol asks for. Carries no content of the message. */
public final class MalformedMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private MalformedMessageException(String text) {
        super(text);
    }

    /** JSON's null is well-formed and no message. */
    static MalformedMessageException ofNull(Class<?> type) {
        return new MalformedMessageException("Not a " + type.getSimpleName() + ", but null");
    }

    static MalformedMessageException of(Class<?> type, JacksonException failure) {
        TokenStreamLocation place = failure.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        return new MalformedMessageException("Not a " + type.getSimpleName() + where);
    }
}
