package fayi.kiosk.hublink;

import fayi.protocol.MalformedMessageException;
import fayi.protocol.Problem;
import fayi.protocol.WireFormat;

/** Makes records or refusals of the hub's answers. */
final class AnswerReader {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    private final WireFormat format;

    AnswerReader(WireFormat format) {
        this.format = format;
    }

    /** The record in a good answer. */
    <T> T read(HubAnswer answer, Class<T> type) throws HubLinkException {
        requireGood(answer);
        try {
            return format.read(answer.body(), type);
        } catch (MalformedMessageException notTheHub) {
            throw new HubLinkException.Unreachable("What answers at the hub's address is not the hub");
        }
    }

    /** Passes a good answer and refuses every other. */
    void requireGood(HubAnswer answer) throws HubLinkException {
        if (!answer.isGood()) {
            throw failure(answer);
        }
    }

    /** Whether {@code answer} is the problem {@code id}. */
    boolean isProblem(HubAnswer answer, String id) {
        try {
            return !answer.isGood()
                    && id.equals(format.read(answer.body(), Problem.class).id());
        } catch (MalformedMessageException notAProblem) {
            return false;
        }
    }

    /**
     * What a bad answer means. Only a hub's own Problem is a refusal: a page of some proxy or of a hotel's sign-in is a hub
     * out of reach, and what was asked is asked again.
     */
    HubLinkException failure(HubAnswer answer) {
        int status = answer.status();
        boolean later = status >= 500 || status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS;
        if (later || status < 400) {
            return new HubLinkException.Unreachable("The hub cannot serve just now, status " + status);
        }
        try {
            Problem problem = format.read(answer.body(), Problem.class);
            return "station-unknown".equals(problem.id())
                    ? new HubLinkException.StationUnknown(problem)
                    : new HubLinkException.Refused(problem);
        } catch (MalformedMessageException notTheHub) {
            return new HubLinkException.Unreachable("What answers at the hub's address is not the hub");
        }
    }
}
