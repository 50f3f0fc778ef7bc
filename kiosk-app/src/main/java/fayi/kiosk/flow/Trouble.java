package fayi.kiosk.flow;

import java.util.Locale;

/**
 * What can go wrong for a person. Each has words in the bundles ({@code trouble.<id>.title}, {@code .text}: what happened,
 * that nothing is lost, what to do) and a way on from the page it happens on.
 */
public enum Trouble {
    /** The card left while it was being read. */
    CARD_REMOVED,
    /** The card, or its kind, cannot be read. */
    CARD_UNREADABLE,
    /** The card's last day has passed. It still tells who the person is: they may go on. */
    CARD_EXPIRED,
    /** No card came in time. */
    CARD_TIMED_OUT,
    /** The reader does not answer or is not there. */
    CARD_READER_OFFLINE,
    /** The reader sends what nobody understands. */
    CARD_READER_GARBLED,
    /** The questions of this service cannot be opened. */
    INTERVIEW_BROKEN,
    /** The station's laws cannot be read. */
    LAWS_UNREADABLE,
    /** A video is missing or cannot be shown; the words beside it say the same. */
    VIDEO_BROKEN,
    /** The paper could not be made. */
    PAPER_NOT_MADE,
    /** There is no printer, or it has been given up. */
    PRINTER_OFFLINE,
    /** The printer has lost or refused the paper. */
    PRINT_FAILED,
    /** There is no camera. */
    NO_CAMERA,
    /** The camera has gone or stands still. */
    CAMERA_LOST,
    /** The submission could not be kept on the disk. */
    NOT_KEPT,
    /** The hub does not answer. */
    HUB_UNREACHABLE,
    /** The hub answered and said no. */
    HUB_REFUSED,
    /** The hub does not know this station: a technician must enrol it. */
    STATION_UNKNOWN,
    /** This machine lacks what calls need. */
    CALL_UNAVAILABLE,
    /** The line has been away for long. */
    LINE_FAILED,
    /** The lawyer's side has ended without an opinion, or the ticket is no more. */
    CONSULTATION_ENDED,
    /** There is no scanner, or it does not answer. */
    SCANNER_OFFLINE,
    /** The code is not one of a receipt. */
    CODE_UNKNOWN,
    /** No matter was found. */
    NOTHING_FOUND,
    /** The interview could not be given to the hub. */
    NOT_SET_ASIDE,
    /** No interview was set aside under this code and card, or it has gone. */
    SET_ASIDE_UNKNOWN,
    /** What was scanned is not the code of an interview that was set aside. */
    NOT_A_RESUME_CODE,
    /** Too many codes were tried out at this station. */
    TOO_MANY_TRIES,
    /** What was to be taken along could not be given to the hub. */
    NOT_TAKEN_ALONG,
    /** The rating could not be sent; nobody has to do anything. */
    NOT_RATED,
    /** Something of the person may be left: the station closes until a technician has looked. */
    WIPE_INCOMPLETE,
    /** Something the program did not expect. */
    UNEXPECTED;

    /** As bundles and logs name it: {@code card-removed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
