package fayi.kiosk.flow;

import fayi.content.interview.SharedAnswers;
import fayi.protocol.MatterHistory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything of the person that a visit holds: one object, so that its end can destroy it. Personal data: its text form is
 * masked.
 *
 * @param person once their card was read and confirmed
 * @param application what is being applied for, or was in this visit
 * @param receipt the receipt of what was handed in, once made
 * @param consultation of this visit
 * @param shared what was answered under a name that several interviews know
 * @param tracked the matters that were found when the person asked for them
 * @param custody printed pages of this visit for which nobody has said that they were taken
 * @param printouts how far each paper's newest print is; it goes on while other pages are shown
 * @param reckoning what was reckoned with a calculator
 * @param lookedAt what the person looked up or learned last, to come back to it
 * @param inquiry what was looked up in laws and cases
 * @param cardSeen whether a card lay on the reader in this visit, and may lie there still
 */
public record Dossier(
        Optional<Person> person,
        Optional<Application> application,
        Optional<MadePaper> receipt,
        Optional<Consultation> consultation,
        SharedAnswers shared,
        List<MatterHistory> tracked,
        Custody custody,
        Map<PaperKind, Printout> printouts,
        Optional<Reckoning> reckoning,
        Optional<LookedAt> lookedAt,
        Optional<Inquiry> inquiry,
        boolean cardSeen) {
    /** Of nobody. */
    public static final Dossier EMPTY = new Dossier(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            SharedAnswers.NONE,
            List.of(),
            Custody.NONE,
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    /** Copies list and map. */
    public Dossier {
        tracked = List.copyOf(tracked);
        printouts = Map.copyOf(printouts);
    }

    /** With this person. */
    public Dossier with(Person known) {
        return new Dossier(
                Optional.of(known),
                application,
                receipt,
                consultation,
                shared,
                tracked,
                custody,
                printouts,
                reckoning,
                lookedAt,
                inquiry,
                cardSeen);
    }

    /** With this application. */
    public Dossier with(Application changed) {
        return new Dossier(
                person,
                Optional.of(changed),
                receipt,
                consultation,
                shared,
                tracked,
                custody,
                printouts,
                reckoning,
                lookedAt,
                inquiry,
                cardSeen);
    }

    /** With this receipt. */
    public Dossier withReceipt(MadePaper made) {
        return new Dossier(
                person,
                application,
                Optional.of(made),
                consultation,
                shared,
                tracked,
                custody,
                printouts,
                reckoning,
                lookedAt,
                inquiry,
                cardSeen);
    }

    /** With this consultation. */
    public Dossier with(Consultation changed) {
        return new Dossier(
                person,
                application,
                receipt,
                Optional.of(changed),
                shared,
                tracked,
                custody,
                printouts,
                reckoning,
                lookedAt,
                inquiry,
                cardSeen);
    }

    /** With what is reckoned. */
    public Dossier with(Reckoning changed) {
        return new Dossier(
                person,
                application,
                receipt,
                consultation,
                shared,
                tracked,
                custody,
                printouts,
                Optional.of(changed),
                lookedAt,
                inquiry,
                cardSeen);
    }

    /** With what the person looks at. */
    public Dossier with(LookedAt changed) {
        return new Dossier(
                person,
                application,
                receipt,
                consultation,
                shared,
                tracked,
                custody,
                printouts,
                reckoning,
                Optional.of(changed),
                inquiry,
                cardSeen);
    }

    /** With what is looked up in laws and cases. */
    public Dossier with(Inquiry changed) {
        return new Dossier(
                person,
                application,
                receipt,
                consultation,
                shared,
                tracked,
                custody,
                printouts,
                reckoning,
                lookedAt,
                Optional.of(changed),
                cardSeen);
    }

    /** With what later interviews may offer. */
    public Dossier with(SharedAnswers answered) {
        return new Dossier(
                person,
                application,
                receipt,
                consultation,
                answered,
                tracked,
                custody,
                printouts,
                reckoning,
                lookedAt,
                inquiry,
                cardSeen);
    }

    /** With these matters. */
    public Dossier withTracked(List<MatterHistory> found) {
        return new Dossier(
                person,
                application,
                receipt,
                consultation,
                shared,
                found,
                custody,
                printouts,
                reckoning,
                lookedAt,
                inquiry,
                cardSeen);
    }

    /** With other papers in the tray. */
    public Dossier with(Custody changed) {
        return new Dossier(
                person,
                application,
                receipt,
                consultation,
                shared,
                tracked,
                changed,
                printouts,
                reckoning,
                lookedAt,
                inquiry,
                cardSeen);
    }

    /** With news of a print. */
    public Dossier with(PaperKind kind, Printout printout) {
        Map<PaperKind, Printout> more = new HashMap<>(printouts);
        more.put(kind, printout);
        return new Dossier(
                person,
                application,
                receipt,
                consultation,
                shared,
                tracked,
                custody,
                more,
                reckoning,
                lookedAt,
                inquiry,
                cardSeen);
    }

    /** Without a print that was given up. */
    public Dossier without(PaperKind kind) {
        Map<PaperKind, Printout> fewer = new HashMap<>(printouts);
        fewer.remove(kind);
        return new Dossier(
                person,
                application,
                receipt,
                consultation,
                shared,
                tracked,
                custody,
                fewer,
                reckoning,
                lookedAt,
                inquiry,
                cardSeen);
    }

    /** With a card that may lie on the reader. */
    public Dossier withCardSeen() {
        return new Dossier(
                person,
                application,
                receipt,
                consultation,
                shared,
                tracked,
                custody,
                printouts,
                reckoning,
                lookedAt,
                inquiry,
                true);
    }

    /** Before that application there may have been another: its receipt goes with it. */
    public Dossier startedWith(Application fresh) {
        return new Dossier(
                person,
                Optional.of(fresh),
                Optional.empty(),
                consultation,
                shared,
                tracked,
                custody,
                printouts,
                reckoning,
                lookedAt,
                inquiry,
                cardSeen);
    }

    /** Of {@code other}, of whom nothing is known but the card; what the tray holds is as it was. */
    public Dossier handedTo(Person other) {
        return new Dossier(
                Optional.of(other),
                application.map(held -> Application.of(held.service())),
                Optional.empty(),
                Optional.empty(),
                SharedAnswers.NONE,
                List.of(),
                custody,
                printouts,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cardSeen);
    }

    /** Whether the person should be reminded of papers or a card when they leave. */
    public boolean leavesThings() {
        return custody.isOpen() || cardSeen || person.isPresent() || isPrinting();
    }

    /** Whether a print is under way. */
    public boolean isPrinting() {
        return printouts.values().stream().anyMatch(Printout::isRunning);
    }

    /** Overwrites what can be overwritten; what remains is unreachable once the visit is gone. */
    public void destroy() {
        application.ifPresent(held -> {
            held.paper().ifPresent(MadePaper::destroy);
            held.handwriting().destroy();
            held.photographs().forEach(Photograph::destroy);
        });
        receipt.ifPresent(MadePaper::destroy);
        reckoning.flatMap(Reckoning::card).ifPresent(MadePaper::destroy);
        lookedAt.flatMap(LookedAt::card).ifPresent(MadePaper::destroy);
        inquiry.flatMap(Inquiry::paper).ifPresent(MadePaper::destroy);
        consultation.flatMap(Consultation::paper).ifPresent(MadePaper::destroy);
    }

    @Override
    public String toString() {
        return "Dossier[masked]";
    }
}
