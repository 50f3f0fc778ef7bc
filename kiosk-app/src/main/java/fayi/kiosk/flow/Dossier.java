package fayi.kiosk.flow;

import fayi.content.interview.SharedAnswers;
import fayi.protocol.MatterHistory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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

    private Dossier changed(Consumer<Changing> change) {
        Changing next = new Changing(this);
        change.accept(next);
        return next.dossier();
    }

    /** With this person. */
    public Dossier with(Person known) {
        return changed(next -> next.person = Optional.of(known));
    }

    /** With this application. */
    public Dossier with(Application changed) {
        return changed(next -> next.application = Optional.of(changed));
    }

    /** With this receipt. */
    public Dossier withReceipt(MadePaper made) {
        return changed(next -> next.receipt = Optional.of(made));
    }

    /** With this consultation. */
    public Dossier with(Consultation changed) {
        return changed(next -> next.consultation = Optional.of(changed));
    }

    /** With what is reckoned. */
    public Dossier with(Reckoning changed) {
        return changed(next -> next.reckoning = Optional.of(changed));
    }

    /** With what the person looks at. */
    public Dossier with(LookedAt changed) {
        return changed(next -> next.lookedAt = Optional.of(changed));
    }

    /** With what is looked up in laws and cases. */
    public Dossier with(Inquiry changed) {
        return changed(next -> next.inquiry = Optional.of(changed));
    }

    /** With what later interviews may offer. */
    public Dossier with(SharedAnswers answered) {
        return changed(next -> next.shared = answered);
    }

    /** With these matters. */
    public Dossier withTracked(List<MatterHistory> found) {
        return changed(next -> next.tracked = found);
    }

    /** With other papers in the tray. */
    public Dossier with(Custody changed) {
        return changed(next -> next.custody = changed);
    }

    /** With news of a print. */
    public Dossier with(PaperKind kind, Printout printout) {
        Map<PaperKind, Printout> more = new HashMap<>(printouts);
        more.put(kind, printout);
        return changed(next -> next.printouts = more);
    }

    /** Without a print that was given up. */
    public Dossier without(PaperKind kind) {
        Map<PaperKind, Printout> fewer = new HashMap<>(printouts);
        fewer.remove(kind);
        return changed(next -> next.printouts = fewer);
    }

    /** With a card that may lie on the reader. */
    public Dossier withCardSeen() {
        return changed(next -> next.cardSeen = true);
    }

    /** Before that application there may have been another: its receipt goes with it. */
    public Dossier startedWith(Application fresh) {
        return changed(next -> {
            next.application = Optional.of(fresh);
            next.receipt = Optional.empty();
        });
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

    /** A dossier on the way to the next: what is not changed stays. */
    private static final class Changing {
        private Optional<Person> person;
        private Optional<Application> application;
        private Optional<MadePaper> receipt;
        private Optional<Consultation> consultation;
        private SharedAnswers shared;
        private List<MatterHistory> tracked;
        private Custody custody;
        private Map<PaperKind, Printout> printouts;
        private Optional<Reckoning> reckoning;
        private Optional<LookedAt> lookedAt;
        private Optional<Inquiry> inquiry;
        private boolean cardSeen;

        private Changing(Dossier from) {
            person = from.person;
            application = from.application;
            receipt = from.receipt;
            consultation = from.consultation;
            shared = from.shared;
            tracked = from.tracked;
            custody = from.custody;
            printouts = from.printouts;
            reckoning = from.reckoning;
            lookedAt = from.lookedAt;
            inquiry = from.inquiry;
            cardSeen = from.cardSeen;
        }

        private Dossier dossier() {
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
                    cardSeen);
        }
    }
}
