package fayi.kiosk.flow;

import fayi.content.catalogue.Service;
import fayi.content.directory.DirectoryEntry;
import fayi.content.interview.Facts;
import fayi.kiosk.directory.Browsing;
import fayi.kiosk.directory.DirectoryEffect;
import fayi.kiosk.directory.DirectoryMachine;
import fayi.kiosk.directory.DirectoryOutcome;
import fayi.kiosk.directory.DirectoryPage;
import fayi.kiosk.directory.DirectoryStep;
import fayi.kiosk.directory.DirectoryTouch;
import java.util.Optional;

/** Hands what happens to {@link DirectoryMachine}, prints an entry and leads on to a service. */
public final class DirectoryFlow {
    private DirectoryFlow() {}

    /** Opens the directory for a service. */
    static FlowState start(FlowState state, Service service) {
        FlowState ended = forgetEndedPrint(state);
        Browsing held = Browsing.of(service.id(), service.topic());
        Optional<MadePaper> card = ended.dossier().lookedAt().flatMap(LookedAt::card);
        LookedAt kept = new LookedAt(service.id(), new Page.Directory(held), card);
        return open(ended.with(ended.dossier().with(kept)), held);
    }

    /** Where the person stood, with how far the print is. */
    static FlowState resume(FlowState state, Page.Directory page) {
        return shown(state, page.held());
    }

    /** A touch on this flow's page. */
    public static FlowState touched(FlowState state, Page.Directory page, Touch touch) {
        boolean failed = page.trouble().isPresent();
        if (page.held().page() instanceof DirectoryPage.Opening && touch instanceof Touch.Retry) {
            return failed ? open(state, page.held()) : state;
        }
        if (page.held().entry().isPresent()) {
            if (touch instanceof Touch.ChooseService choice) {
                return state.show(new ServicePage.Introduction(choice.serviceId(), new Page.Directory(page.held())));
            }
            if (touch instanceof Touch.TakeAlong) {
                return TakeAlongFlow.begin(
                        state, EntrySheet.of(page.held().entry().get(), state.locale()));
            }
            if (touch instanceof Touch.Print || touch instanceof Touch.Retry && failed) {
                return print(state, page, page.held().entry().get());
            }
        }
        return meant(touch)
                .map(meant -> stepped(state, page, DirectoryMachine.touched(page.held(), meant, address(state))))
                .orElse(state);
    }

    /** An outcome that this flow's page awaits. */
    public static FlowState happened(FlowState state, Page.Directory page, Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return state.show(
                    new Page.Directory(page.held(), page.task(), page.progress(), Optional.of(failed.trouble())));
        }
        if (outcome instanceof Outcome.PaperMade made) {
            FlowState kept = state.dossier()
                    .lookedAt()
                    .map(held -> state.with(state.dossier().with(held.made(made.paper()))))
                    .orElse(state);
            return shown(Printouts.begin(kept, PaperKind.ENTRY, made.paper()), page.held());
        }
        return outcome instanceof Outcome.Directory news && news.outcome() instanceof DirectoryOutcome.Opened opened
                ? stepped(state, page, DirectoryMachine.opened(page.held(), opened.directory(), address(state)))
                : state;
    }

    private static FlowState open(FlowState state, Browsing held) {
        return state.begin(
                task -> new Effect.Directory(task, new DirectoryEffect.Open()),
                task -> new Page.Directory(held, Optional.of(task), Optional.empty(), Optional.empty()));
    }

    private static FlowState stepped(FlowState state, Page.Directory page, DirectoryStep step) {
        if (step.leaves()) {
            return state.show(new ServicePage.Introduction(page.held().serviceId()));
        }
        return step.held().equals(page.held()) ? state : shown(forgetEndedPrint(state), step.held());
    }

    /** What is shown is kept, to come back to it; an entry is shown with how far a print is. */
    private static FlowState shown(FlowState state, Browsing held) {
        Optional<Printout> printout =
                held.entry().isPresent() ? Printouts.find(state, PaperKind.ENTRY) : Optional.empty();
        Page page = new Page.Directory(
                held,
                printout.map(Printout::task),
                printout.flatMap(Printout::progress),
                printout.flatMap(Printout::trouble));
        Optional<LookedAt> kept = state.dossier().lookedAt().map(before -> before.at(new Page.Directory(held)));
        return kept.map(looked -> state.with(state.dossier().with(looked)))
                .orElse(state)
                .show(page);
    }

    /** A print that has ended belongs to the entry that was shown; one that goes on is shown until it ends. */
    private static FlowState forgetEndedPrint(FlowState state) {
        boolean ended = Printouts.find(state, PaperKind.ENTRY)
                .filter(printout -> !printout.isRunning())
                .isPresent();
        return ended ? Printouts.giveUp(state, PaperKind.ENTRY) : state;
    }

    private static FlowState print(FlowState state, Page.Directory page, DirectoryEntry entry) {
        if (Printouts.find(state, PaperKind.ENTRY).filter(Printout::isRunning).isPresent()) {
            return shown(state, page.held());
        }
        boolean making = page.task().isPresent()
                && page.trouble().isEmpty()
                && page.progress().isEmpty();
        return making
                ? state
                : state.begin(
                        task -> new Effect.Directory(task, new DirectoryEffect.MakeCard(entry, state.locale())),
                        task -> new Page.Directory(page.held(), Optional.of(task), Optional.empty(), Optional.empty()));
    }

    private static Optional<String> address(FlowState state) {
        return state.dossier().person().map(Person::facts).map(Facts::address);
    }

    private static Optional<DirectoryTouch> meant(Touch touch) {
        if (touch instanceof Touch.Directory directory) {
            return Optional.of(directory.touch());
        }
        if (touch instanceof Touch.TurnPage turn) {
            return Optional.of(new DirectoryTouch.Turn(turn.by()));
        }
        return touch instanceof Touch.Back ? Optional.of(new DirectoryTouch.Back()) : Optional.empty();
    }
}
