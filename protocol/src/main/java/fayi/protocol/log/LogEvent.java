package fayi.protocol.log;

import java.util.List;
import org.slf4j.event.Level;

/**
 * Everything that hub and kiosk may log. docs/log-events.md is made from this list. Fields are ids, counts and kinds; a
 * field that could name, describe or locate a person has no place here.
 */
public enum LogEvent {
    HUB_STARTED("hub-started", Level.INFO, "The hub serves on this port.", "port"),
    HUB_STOPPED("hub-stopped", Level.INFO, "The hub has closed in order; nothing is lost."),
    HUB_ERROR(
            "hub-error",
            Level.ERROR,
            "A request failed for a reason the hub does not know. The incident stands in the answer as well.",
            "incident",
            "method",
            "route",
            "trace"),
    HUB_KEYS_MADE("hub-keys-made", Level.WARN, "First start: the hub made its keys. Keep a copy of this directory."),
    HUB_DATABASE_TAKEN_OVER(
            "hub-database-taken-over",
            Level.WARN,
            "A database server of a hub that did not end in order was stopped before the start.",
            "process"),
    HUB_LISTENING_LOST(
            "hub-listening-lost",
            Level.WARN,
            "The hub no longer hears its database's notices and tries again.",
            "kind"),
    HUB_TASK_FAILED("hub-task-failed", Level.ERROR, "A recurring task failed; it runs again.", "task", "trace"),
    DEMONSTRATION_LOADED(
            "demonstration-loaded",
            Level.WARN,
            "Demonstration accounts with published passwords are active: never in the field.",
            "lawyers",
            "stations"),
    STATION_ENROLLED("station-enrolled", Level.INFO, "A station's key has been accepted.", "station"),
    ENROLMENT_REFUSED(
            "enrolment-refused", Level.WARN, "An enrolment failed: code, station or proof was wrong.", "reason"),
    ASSERTION_REFUSED("assertion-refused", Level.WARN, "A station's assertion was not taken.", "reason"),
    SUBMISSION_ACCEPTED("submission-accepted", Level.INFO, "A submission has become a matter.", "key", "matter"),
    SUBMISSION_UNREADABLE(
            "submission-unreadable",
            Level.ERROR,
            "A complete submission cannot be opened or read. Its bytes are kept; ask the station's technician.",
            "key",
            "station",
            "reason"),
    SUBMISSION_DIGEST_WRONG(
            "submission-digest-wrong",
            Level.WARN,
            "A submission arrived damaged and is asked for again from its beginning.",
            "key",
            "station"),
    PACK_PUBLISHED("pack-published", Level.INFO, "Stations are offered this pack of content.", "counter", "files"),
    PACK_REFUSED("pack-refused", Level.WARN, "A pack of content was not taken.", "reason"),
    PACK_TAKEN("pack-taken", Level.INFO, "The station serves this pack of content from now on.", "counter"),
    PACK_NOT_FETCHED(
            "pack-not-fetched",
            Level.INFO,
            "No newer pack could be fetched now; it is tried again in minutes.",
            "trace"),
    PACK_LOST(
            "pack-lost",
            Level.ERROR,
            "The pack in use is damaged on the disk: the one before, or the content of the program, is served.",
            "counter"),
    SIGN_IN_REFUSED("sign-in-refused", Level.WARN, "A sign-in at the desk failed."),
    SIGN_IN_LOCKED("sign-in-locked", Level.WARN, "An account is closed for a while after too many wrong sign-ins."),
    TICKET_OPENED("ticket-opened", Level.INFO, "A person waits for a lawyer.", "ticket", "station"),
    TICKET_CLAIMED("ticket-claimed", Level.INFO, "A lawyer has taken a ticket.", "ticket"),
    TICKET_RETURNED(
            "ticket-returned",
            Level.WARN,
            "The desk of a claimed ticket has been silent too long; the ticket is first in the queue again.",
            "ticket"),
    TICKET_ENDED("ticket-ended", Level.INFO, "A ticket has ended.", "ticket", "state", "by"),
    SIGNAL_REFUSED(
            "signal-refused",
            Level.WARN,
            "A socket sent what its side may not send; it was dropped.",
            "ticket",
            "side"),
    RATE_LIMITED("rate-limited", Level.WARN, "A station asked too often.", "station", "what"),

    KIOSK_STARTED("kiosk-started", Level.INFO, "The kiosk has painted its first screen.", "station", "version"),
    KIOSK_STOPPED("kiosk-stopped", Level.INFO, "The kiosk has closed in order."),
    KIOSK_BROKEN(
            "kiosk-broken",
            Level.ERROR,
            "The program failed where nothing should fail. A visit under way was ended and wiped.",
            "thread",
            "trace"),
    STATION_NOT_ENROLLED(
            "station-not-enrolled",
            Level.WARN,
            "The hub does not know this station yet; it tries again. Check the enrolment code and the line.",
            "reason"),
    PART_MISSING(
            "part-missing",
            Level.ERROR,
            "A part of the kiosk could not be made ready; what needs it is refused to people.",
            "part",
            "trace"),
    EFFECT_FAILED("effect-failed", Level.ERROR, "An effect failed for a reason nobody foresaw.", "effect", "trace"),
    CONTENT_BROKEN("content-broken", Level.ERROR, "A file of the content is missing or wrong.", "place"),
    PAPER_LARGE("paper-large", Level.WARN, "A paper is slow to send on a thin line.", "template", "bytes"),
    CARD_READ("card-read", Level.INFO, "A card was read in this time.", "milliseconds", "wire-floor"),
    VISIT_WIPED("visit-wiped", Level.INFO, "Nothing of a visit is left.", "visit", "milliseconds"),
    PAPERS_LEFT(
            "papers-left",
            Level.WARN,
            "A visit ended and nobody said that its printed pages were taken: look into the tray.",
            "visit",
            "pages"),
    WIPE_INCOMPLETE(
            "wipe-incomplete",
            Level.ERROR,
            "Something of a person may be left, and the station has closed itself. Restart it and look at what is named.",
            "visit",
            "left"),
    SUBMISSION_KEPT("submission-kept", Level.INFO, "A sealed submission is safe on the disk.", "key", "bytes"),
    SUBMISSION_DELIVERED("submission-delivered", Level.INFO, "The hub has a submission.", "key"),
    SUBMISSION_REFUSED(
            "submission-refused",
            Level.ERROR,
            "The hub refused a submission. It stays in the outbox and is offered again at the next start.",
            "key",
            "problem"),
    SUBMISSION_WAITS("submission-waits", Level.WARN, "The hub cannot take a submission now.", "key"),
    OUTBOX_WAITS("outbox-waits", Level.INFO, "The hub is out of reach; what waits goes by itself.", "reason"),
    OUTBOX_FAILED(
            "outbox-failed",
            Level.ERROR,
            "The outbox cannot keep or read. Check free space and the disk; keep the file.",
            "trace"),
    HUB_FILE_FAILED(
            "hub-file-failed",
            Level.WARN,
            "What is known of the hub could not be read or kept in identity/hub.json.",
            "trace"),
    SIGNAL_PASSED_OVER("signal-passed-over", Level.WARN, "A signal of the hub is not known to this station.", "trace"),
    LISTENER_FAILED("listener-failed", Level.ERROR, "A listener failed; the others were told.", "of", "trace"),
    INPUT_LETTERS_ONLY(
            "input-letters-only",
            Level.WARN,
            "There is no Chinese input, keys give letters. Install librime1 and rime-data-pinyin-simp.",
            "trace"),
    CALL_LIBRARY_MISSING(
            "call-library-missing",
            Level.ERROR,
            "Calls cannot be made on this machine: a library of the system is missing.",
            "trace"),
    CALL_WITHOUT_SOUND("call-without-sound", Level.INFO, "No sound server answers: calls have no voice."),
    CALL_OFFER_FAILED("call-offer-failed", Level.WARN, "A call could not be offered; it tries again.", "generation"),
    CALL_DESCRIPTION_REFUSED(
            "call-description-refused", Level.WARN, "A side's description was not taken; it tries again.", "whose"),
    CALL_TASK_FAILED("call-task-failed", Level.ERROR, "Something in a call failed; the call goes on.", "trace"),
    CALL_PICTURE_NOT_SHOWN("call-picture-not-shown", Level.WARN, "A decoded picture could not be shown.", "trace"),
    CALL_PICTURE("call-picture", Level.INFO, "The desk's first picture, after the first offer.", "milliseconds"),
    CALL_ENDED(
            "call-ended",
            Level.INFO,
            "A call and its counts.",
            "frames-decoded",
            "frames-sent",
            "sound-received",
            "sound-sent",
            "first-picture-milliseconds"),
    DOCTOR_TESTED("doctor-tested", Level.INFO, "A device's self-test has ended.", "kind", "test", "verdict", "reason"),
    DOCTOR_TEST_BROKEN(
            "doctor-test-broken",
            Level.ERROR,
            "A device's self-test failed for a reason nobody foresaw.",
            "kind",
            "test",
            "trace"),
    TECHNICIAN_ENTERED("technician-entered", Level.WARN, "The technician's door was opened with the right code."),
    TECHNICIAN_REFUSED(
            "technician-refused",
            Level.WARN,
            "A wrong code at the technician's door; the next try waits that long.",
            "wrong",
            "pause-seconds"),
    TECHNICIAN_LEFT("technician-left", Level.INFO, "The technician's page was left; the station serves again.", "by"),
    MAINS_LOST("mains-lost", Level.WARN, "The mains failed; the station runs on its battery."),
    MAINS_BACK("mains-back", Level.INFO, "The mains are back."),
    CASE_OPENED(
            "case-opened", Level.WARN, "The door of the case was opened: an incident when no technician was there."),
    CASE_CLOSED("case-closed", Level.INFO, "The door of the case was shut."),
    COUNTERS_NOT_KEPT(
            "counters-not-kept",
            Level.WARN,
            "The devices' totals could not be written; the station works without.",
            "trace"),
    SCREEN_FAILED(
            "screen-failed",
            Level.ERROR,
            "The screen or the machine behind it failed; the visit ends safely.",
            "page",
            "trace"),
    SCREEN_STUCK("screen-stuck", Level.WARN, "The window did not close in time.");

    private final String id;
    private final Level level;
    private final String meaning;
    private final List<String> fields;

    LogEvent(String id, Level level, String meaning, String... fields) {
        this.id = id;
        this.level = level;
        this.meaning = meaning;
        this.fields = List.of(fields);
    }

    /** The stable id that stands in the log. */
    public String id() {
        return id;
    }

    /** How loud it is: ERROR needs a person, WARN may, INFO does not. */
    public Level level() {
        return level;
    }

    /** What happened and, where it helps, what to do. */
    public String meaning() {
        return meaning;
    }

    /** The names of its values, in their order. */
    public List<String> fields() {
        return fields;
    }
}
