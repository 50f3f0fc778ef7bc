package fayi.device.print.ipp;

import fayi.device.print.PrintProgress;
import java.util.List;
import java.util.Optional;

/** What keeps a printer from printing until a person comes; the more urgent one first. */
enum PrinterCondition {
    /** Paper is stuck. */
    JAMMED("paper-jam", "Open the printer, take the stuck paper out and close it.", List.of("media-jam")),
    /** No paper to print on. */
    PAPER_EMPTY("paper-empty", "Put A4 paper into the tray.", List.of("media-needed", "media-empty")),
    /** Something stands open. */
    COVER_OPEN("cover-open", "Close the printer's cover.", List.of("cover-open", "door-open", "interlock-open")),
    /** A tray has been pulled out. */
    TRAY_MISSING("tray-missing", "Push the paper tray in.", List.of("input-tray-missing")),
    /** No toner or ink. */
    TONER_EMPTY("toner-empty", "Change the toner.", List.of("toner-empty", "marker-supply-empty")),
    /** What is out must be taken away. */
    OUTPUT_FULL("output-full", "Take the printed papers away.", List.of("output-area-full")),
    /** Somebody paused it. */
    PAUSED("printer-paused", "Press the printer's button to go on.", List.of("paused")),
    /** It stands still for a reason that is not known here. */
    OTHER("printer-stopped", "See what the printer's own panel says.", List.of());

    private final String id;
    private final String action;
    private final List<String> keywords;

    PrinterCondition(String id, String action, List<String> keywords) {
        this.id = id;
        this.action = action;
        this.keywords = keywords;
    }

    /** Stable id, a reason of the device's status. */
    String id() {
        return id;
    }

    /** What a person should do. */
    String action() {
        return action;
    }

    /** What a job that meets it becomes. */
    PrintProgress.State state() {
        return switch (this) {
            case JAMMED -> PrintProgress.State.JAMMED;
            case PAPER_EMPTY -> PrintProgress.State.PAPER_EMPTY;
            default -> PrintProgress.State.ATTENTION;
        };
    }

    /**
     * The most urgent one, if any. Severity is no guide: printers add -warning or -report to a jam as they like. So paper, jam
     * and cover count whatever the suffix, all others when they are errors or the printer or its job stands still.
     *
     * @param jobStopped whether the printer says that the job stands still
     */
    static Optional<PrinterCondition> of(PrinterReport printer, boolean jobStopped) {
        boolean still = printer.stopped() || jobStopped;
        for (PrinterCondition condition : values()) {
            if (printer.reasons().stream().anyMatch(reason -> condition.isMeantBy(reason, still))) {
                return Optional.of(condition);
            }
        }
        return still ? Optional.of(OTHER) : Optional.empty();
    }

    private boolean isMeantBy(String reason, boolean still) {
        if (keywords.stream().noneMatch(reason::startsWith)) {
            return false;
        }
        boolean always = this == JAMMED || this == PAPER_EMPTY || this == COVER_OPEN;
        return always || still || !(reason.endsWith("-warning") || reason.endsWith("-report"));
    }
}
