package fayi.device.indicator;

/** What the case of a station can notice. */
public enum Sensor {
    /** On while somebody stands before the station. */
    PRESENCE("presence"),
    /** On while the door of the case is open. */
    DOOR("door"),
    /** On while the mains feed the battery unit; off while it lives on its battery. */
    MAINS("mains"),
    /** On while paper lies in the output of the printer. */
    PAPER_OUTPUT("paper-output");

    private final String id;

    Sensor(String id) {
        this.id = id;
    }

    /** As station.yaml and logs name it. */
    public String id() {
        return id;
    }
}
