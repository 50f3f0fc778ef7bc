package fayi.kiosk.flow;

import fayi.protocol.MatterHistory;
import java.util.List;
import java.util.Optional;

/**
 * Everything of the person that a visit holds: one object, so that its end can destroy it. Personal data: its text form is
 * masked.
 *
 * @param person once their card was read and confirmed
 * @param application what is being applied for, or was in this visit
 * @param receipt the receipt of what was handed in, once made
 * @param consultation of this visit
 * @param tracked the matters that were found when the person asked for them
 * @param papersInTray whether papers of this visit lie in the tray
 */
public record Dossier(
        Optional<Person> person,
        Optional<Application> application,
        Optional<MadePaper> receipt,
        Optional<Consultation> consultation,
        List<MatterHistory> tracked,
        boolean papersInTray) {
    /** Of nobody. */
    public static final Dossier EMPTY =
            new Dossier(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);

    /** Copies the list. */
    public Dossier {
        tracked = List.copyOf(tracked);
    }

    /** With this person. */
    public Dossier with(Person known) {
        return new Dossier(Optional.of(known), application, receipt, consultation, tracked, papersInTray);
    }

    /** With this application. */
    public Dossier with(Application changed) {
        return new Dossier(person, Optional.of(changed), receipt, consultation, tracked, papersInTray);
    }

    /** With this receipt. */
    public Dossier withReceipt(MadePaper made) {
        return new Dossier(person, application, Optional.of(made), consultation, tracked, papersInTray);
    }

    /** With this consultation. */
    public Dossier with(Consultation changed) {
        return new Dossier(person, application, receipt, Optional.of(changed), tracked, papersInTray);
    }

    /** With these matters. */
    public Dossier withTracked(List<MatterHistory> found) {
        return new Dossier(person, application, receipt, consultation, found, papersInTray);
    }

    /** With papers in the tray. */
    public Dossier withPapers() {
        return new Dossier(person, application, receipt, consultation, tracked, true);
    }

    /** Overwrites what can be overwritten; what remains is unreachable once the visit is gone. */
    public void destroy() {
        application.ifPresent(held -> {
            held.paper().ifPresent(MadePaper::destroy);
            held.photographs().forEach(Photograph::destroy);
        });
        receipt.ifPresent(MadePaper::destroy);
        consultation.flatMap(Consultation::paper).ifPresent(MadePaper::destroy);
    }

    @Override
    public String toString() {
        return "Dossier[masked]";
    }
}
