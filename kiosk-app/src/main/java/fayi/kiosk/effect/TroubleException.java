package fayi.kiosk.effect;

import fayi.kiosk.flow.Trouble;

/** An effect ends without success, for a reason that a person can be told. */
final class TroubleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    TroubleException(Trouble trouble) {
        super(trouble.id());
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
