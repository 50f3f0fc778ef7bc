package fayi.kiosk.hublink;

import fayi.protocol.Problem;
import org.jspecify.annotations.Nullable;

/** Why the hub did not do what it was asked. */
public abstract sealed class HubLinkException extends Exception {
    private static final long serialVersionUID = 1L;

    private HubLinkException(String text) {
        super(text);
    }

    private HubLinkException(String text, @Nullable Throwable cause) {
        super(text, cause);
    }

    /** The hub cannot be reached or cannot serve just now: the same request may be made again later. */
    public static final class Unreachable extends HubLinkException {
        private static final long serialVersionUID = 1L;

        private final boolean answered;

        /** Nothing answered. */
        public Unreachable(String text, @Nullable Throwable cause) {
            super(text, cause);
            this.answered = false;
        }

        /** Something answered that cannot serve. */
        public Unreachable(String text) {
            super(text);
            this.answered = true;
        }

        /** Whether something answered (a failing hub, a proxy), so that the network itself is there. */
        public boolean answered() {
            return answered;
        }
    }

    /** The hub understood and said no: the same request will be refused again. */
    public static final class Refused extends HubLinkException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Refused(Problem problem) {
            super("The hub refused: " + problem.id());
            this.problem = problem;
        }

        /** The hub's words. */
        public Problem problem() {
            return problem;
        }
    }

    /** The hub does not know this station or its key: a technician must enrol it. */
    public static final class StationUnknown extends HubLinkException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        StationUnknown(Problem problem) {
            super("The hub does not know this station: " + problem.id());
            this.problem = problem;
        }

        /** The hub's words. */
        public Problem problem() {
            return problem;
        }
    }
}
