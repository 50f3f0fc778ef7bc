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
    RATE_LIMITED("rate-limited", Level.WARN, "A station asked too often.", "station", "what");

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
