package fayi.device.card.sdt;

/** The reader does not know a command that not every reader knows. */
final class UnknownCommandException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownCommandException() {
        super("The reader does not know the command");
    }
}
