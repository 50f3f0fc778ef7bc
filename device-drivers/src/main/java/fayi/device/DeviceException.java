package fayi.device;

/** Why a device did not do what it was asked. Texts hold nothing that was read or printed. */
public abstract sealed class DeviceException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String id;
    private final boolean retryable;
    private final String action;

    private DeviceException(String id, boolean retryable, String action, String text) {
        super(text);
        this.id = id;
        this.retryable = retryable;
        this.action = action;
    }

    /** Stable, for screens and logs: {@code card-removed}, {@code device-offline}, ... */
    public final String id() {
        return id;
    }

    /** Whether the same command may succeed when it is given again without anybody's doing. */
    public final boolean isRetryable() {
        return retryable;
    }

    /** What a person should do, in one English sentence for the technician. */
    public final String action() {
        return action;
    }

    /** Somebody else holds the device. */
    public static final class Claimed extends DeviceException {
        private static final long serialVersionUID = 1L;

        /** The device of this kind is held. */
        public Claimed(String kind) {
            super("device-claimed", true, "Wait until the other use ends.", "The " + kind + " is in use");
        }
    }

    /** The claim was closed or ran out; also how a command is cancelled. */
    public static final class ClaimEnded extends DeviceException {
        private static final long serialVersionUID = 1L;

        /** A claim on the device of this kind has ended. */
        public ClaimEnded(String kind) {
            super("claim-ended", false, "Claim the device again.", "The claim on the " + kind + " has ended");
        }
    }

    /** The deadline passed. */
    public static final class TimedOut extends DeviceException {
        private static final long serialVersionUID = 1L;

        /** The device of this kind did not do {@code what} in time. */
        public TimedOut(String kind, String what) {
            super("timed-out", true, "Try again.", "The " + kind + " did not finish in time: " + what);
        }
    }

    /** The hardware does not answer or has gone. */
    public static final class Offline extends DeviceException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        /** The device of this kind is away, for the reason with that stable id. */
        public Offline(String kind, String reason) {
            super("device-offline", true, "Check power and cable.", "The " + kind + " does not answer: " + reason);
            this.reason = reason;
        }

        /** Stable id of why; the reason of the status that follows. */
        public String reason() {
            return reason;
        }
    }

    /** The device answers, but with noise or against its protocol, again and again. */
    public static final class Garbled extends DeviceException {
        private static final long serialVersionUID = 1L;

        /** The device of this kind sent what its protocol does not know. */
        public Garbled(String kind, String what) {
            super(
                    "device-garbled",
                    true,
                    "Check the cable, the port and its baud rate.",
                    "The " + kind + " cannot be understood: " + what);
        }
    }

    /** The device understood and cannot do it, for a reason of its own: {@code card-removed}, {@code paper-refused}, ... */
    public static final class Refused extends DeviceException {
        private static final long serialVersionUID = 1L;

        /** The device of this kind refuses with the reason {@code id}. */
        public Refused(String kind, String id, boolean retryable, String action) {
            super(id, retryable, action, "The " + kind + " could not do it: " + id);
        }
    }
}
