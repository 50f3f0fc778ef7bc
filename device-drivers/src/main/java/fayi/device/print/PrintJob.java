package fayi.device.print;

/** A paper on its way. All methods return at once and may be called on any thread. */
public interface PrintJob {
    /** How far it is. */
    PrintProgress progress();

    /** Gives it up; pages that are out stay out. After the end it does nothing. */
    void cancel();
}
