package fayi.kiosk.technician;

/** Does what the door asks for. Returns at once; what comes of it comes as {@link DoorEvent.News}. */
public interface DoorRunner {
    /** Whether a code is set, so that there is one to ask for. */
    boolean codeSet();

    /** Does it. */
    void run(DoorEffect effect);
}
