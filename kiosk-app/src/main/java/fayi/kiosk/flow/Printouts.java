package fayi.kiosk.flow;

import fayi.device.print.PrintProgress;
import java.util.Map;
import java.util.Optional;

/** Prints: each goes on while other pages are shown, until it ends, is given up, or the visit is wiped. */
public final class Printouts {
    private Printouts() {}

    /** Prints a paper; one that is under way already of the same kind is given up for it. */
    static FlowState begin(FlowState state, PaperKind kind, MadePaper paper) {
        return begin(state, kind, paper, slip(state, kind));
    }

    /** The same with what goes on a small receipt in its place. */
    static FlowState begin(FlowState state, PaperKind kind, MadePaper paper, Optional<Slip> slip) {
        FlowState asked = giveUp(state, kind).ask(task -> new Effect.Print(task, paper, slip));
        return asked.with(asked.dossier().with(kind, Printout.begun(asked.newest())));
    }

    private static Optional<Slip> slip(FlowState state, PaperKind kind) {
        return state.application()
                .filter(held -> kind == PaperKind.RECEIPT)
                .flatMap(held -> held.handedIn().map(safe -> new ReceiptSlip(held.service(), safe)));
    }

    /** Ends a print that is under way, and forgets how it went. */
    static FlowState giveUp(FlowState state, PaperKind kind) {
        Optional<Printout> running = find(state, kind).filter(Printout::isRunning);
        FlowState ended = running.map(printout -> state.ask(task -> new Effect.Cancel(printout.task())))
                .orElse(state);
        return ended.with(ended.dossier().without(kind));
    }

    /** How far the print of that paper is, when it was asked for. */
    static Optional<Printout> find(FlowState state, PaperKind kind) {
        return Optional.ofNullable(state.dossier().printouts().get(kind));
    }

    /** Whether {@code outcome} is news of a print that is under way, whatever page is shown. */
    public static boolean concern(Dossier dossier, Outcome outcome) {
        return kindOf(dossier, outcome.task()).isPresent();
    }

    /** Takes in news of a print and tells the page that shows it. */
    public static FlowState happened(FlowState state, Outcome outcome) {
        return kindOf(state.dossier(), outcome.task())
                .map(kind -> news(state, kind, outcome))
                .orElse(state);
    }

    private static FlowState news(FlowState state, PaperKind kind, Outcome outcome) {
        Printout before = find(state, kind).orElseThrow();
        if (outcome instanceof Outcome.Printing printing) {
            Printout now = before.at(printing.progress(), printing.outlet());
            FlowState told = told(state, kind, now);
            Dossier dossier = told.dossier();
            return told.with(dossier.with(custody(dossier.custody(), before, printing.progress())));
        }
        if (outcome instanceof Outcome.Failed failed) {
            return told(state, kind, before.failed(failed.trouble()));
        }
        return state;
    }

    private static FlowState told(FlowState state, PaperKind kind, Printout now) {
        Dossier dossier = state.dossier().with(kind, now);
        if (now.isPrinted() && kind == PaperKind.FORM) {
            dossier = dossier.application()
                    .map(Application::withPrinted)
                    .map(dossier::with)
                    .orElse(dossier);
        }
        if (now.isPrinted() && kind == PaperKind.OPINION) {
            dossier = dossier.consultation()
                    .filter(held -> held.paper().isPresent())
                    .map(Consultation::withPrinted)
                    .map(dossier::with)
                    .orElse(dossier);
        }
        return state.with(dossier).show(shown(state.page(), now));
    }

    private static Page shown(Page page, Printout now) {
        if (page instanceof PaperPage.PrintingForm form && form.task().equals(now.task())) {
            return new PaperPage.PrintingForm(now.task(), now.progress(), now.trouble());
        }
        if (page instanceof PaperPage.Receipt receipt && receipt.task().equals(now.task())) {
            return new PaperPage.Receipt(now.task(), true, now.progress(), now.trouble());
        }
        if (page instanceof Page.Calculate calculate
                && calculate.task().filter(now.task()::equals).isPresent()) {
            return new Page.Calculate(
                    calculate.page(), Optional.empty(), calculate.task(), now.progress(), now.trouble());
        }
        if (page instanceof Page.Directory directory
                && directory.task().filter(now.task()::equals).isPresent()) {
            return new Page.Directory(directory.held(), directory.task(), now.progress(), now.trouble());
        }
        if (page instanceof Page.Search search
                && search.print().filter(one -> one.task().equals(now.task())).isPresent()) {
            return search.printing(Optional.of(now));
        }
        if (page instanceof UnfinishedPage.SettingAside setting
                && setting.task().equals(now.task())) {
            return new UnfinishedPage.SettingAside(now.task(), setting.kept(), now.progress(), now.trouble());
        }
        if (page instanceof ConsultationPage.Advice advice && advice.task().equals(now.task())) {
            return new ConsultationPage.Advice(now.task(), true, now.progress(), now.trouble());
        }
        return page;
    }

    /** Pages that came since the last word; one that comes now may be out before it is counted. */
    private static Custody custody(Custody lies, Printout before, PrintProgress now) {
        int known = before.progress().map(PrintProgress::pagesPrinted).orElse(0);
        boolean begun = now.state() == PrintProgress.State.PRINTING || now.state() == PrintProgress.State.PRINTED;
        return lies.came(now.pagesPrinted() - known, begun);
    }

    private static Optional<PaperKind> kindOf(Dossier dossier, TaskId task) {
        return dossier.printouts().entrySet().stream()
                .filter(entry ->
                        entry.getValue().task().equals(task) && entry.getValue().isRunning())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
