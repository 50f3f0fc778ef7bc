package fayi.kiosk.flow;

import fayi.kiosk.unfinished.ResumeCode;
import fayi.protocol.ReceiptCode;
import fayi.protocol.TrackRequest;
import java.util.Optional;

/** How far a matter is: ask by code or card, ask the hub, show what it found. */
public final class TrackFlow {
    private TrackFlow() {}

    /** Awaits a receipt's code and a card at once. */
    static FlowState ask(FlowState state) {
        FlowState scanning = state.ask(Effect.ScanCode::new);
        return scanning.begin(
                Effect.ReadCard::new,
                card -> new TrackPage.TrackAsk(scanning.newest(), card, Page.CardPhase.WAITING, Optional.empty()));
    }

    /** A touch on one of this flow's pages. */
    public static FlowState touched(FlowState state, Touch touch) {
        Page page = state.page();
        if (page instanceof TrackPage.TrackAsk ask) {
            return touched(state, ask, touch);
        }
        if (page instanceof TrackPage.Tracking tracking) {
            return touched(state, tracking, touch);
        }
        return page instanceof TrackPage.Tracked tracked ? touched(state, tracked, touch) : state;
    }

    /** An outcome that one of this flow's pages awaits. */
    public static FlowState happened(FlowState state, Outcome outcome) {
        Page page = state.page();
        if (page instanceof TrackPage.TrackAsk ask) {
            return happened(state, ask, outcome);
        }
        return page instanceof TrackPage.Tracking tracking ? happened(state, tracking, outcome) : state;
    }

    private static FlowState touched(FlowState state, TrackPage.TrackAsk page, Touch touch) {
        if (touch instanceof Touch.Retry) {
            return again(state, page);
        }
        if (touch instanceof Touch.GoOn) {
            return ResumeStage.begin(state, page, Optional.empty());
        }
        if (touch instanceof Touch.Proceed) {
            return state.dossier()
                    .person()
                    .map(person -> track(state, byCard(person)))
                    .orElse(state);
        }
        return touch instanceof Touch.Back ? state.show(new ServicePage.Home()) : state;
    }

    private static FlowState happened(FlowState state, TrackPage.TrackAsk page, Outcome outcome) {
        boolean scanner = outcome.task().equals(page.scan());
        if (outcome instanceof Outcome.Failed failed) {
            return state.show(new TrackPage.TrackAsk(
                    page.scan(),
                    page.card(),
                    scanner ? page.phase() : Page.CardPhase.WAITING,
                    Optional.of(failed.trouble()),
                    page.scanOpen() && !scanner,
                    page.cardOpen() && scanner));
        }
        if (outcome instanceof Outcome.CodeScanned scanned && scanner) {
            Optional<ResumeCode> resume = ResumeCode.scanned(scanned.text());
            if (resume.isPresent()) {
                return ResumeStage.begin(state, page, resume);
            }
            return ReceiptCode.parse(scanned.text())
                    .map(code -> track(state, new TrackRequest.ByReceipt(code.key(), code.secret())))
                    .orElseGet(() -> state.show(at(page, page.phase(), Optional.of(Trouble.CODE_UNKNOWN))));
        }
        if (outcome instanceof Outcome.CardFound && !scanner) {
            return state.with(state.dossier().withCardSeen()).show(at(page, Page.CardPhase.READING, Optional.empty()));
        }
        return outcome instanceof Outcome.CardRead read && !scanner
                ? track(CardStage.known(state, read.person()), byCard(read.person()))
                : state;
    }

    private static FlowState touched(FlowState state, TrackPage.Tracking page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return ask(state);
        }
        if (touch instanceof Touch.Retry && page.trouble().isPresent()) {
            boolean worthAsking =
                    page.trouble().filter(Trouble.NOTHING_FOUND::equals).isEmpty();
            return page.request()
                    .filter(request -> worthAsking)
                    .map(request -> track(state, request))
                    .orElseGet(() -> ask(state));
        }
        return state;
    }

    private static FlowState happened(FlowState state, TrackPage.Tracking page, Outcome outcome) {
        if (outcome instanceof Outcome.Tracked tracked
                && !tracked.answer().matters().isEmpty()) {
            return state.with(state.dossier().withTracked(tracked.answer().matters()))
                    .show(new TrackPage.Tracked(0));
        }
        if (outcome instanceof Outcome.Tracked) {
            return state.show(new TrackPage.Tracking(page.task(), page.request(), Optional.of(Trouble.NOTHING_FOUND)));
        }
        return outcome instanceof Outcome.Failed failed
                ? state.show(new TrackPage.Tracking(page.task(), page.request(), Optional.of(failed.trouble())))
                : state;
    }

    private static FlowState touched(FlowState state, TrackPage.Tracked page, Touch touch) {
        if (touch instanceof Touch.TurnPage turn) {
            long index = (long) page.index() + turn.by();
            boolean there = index >= 0 && index < state.dossier().tracked().size();
            return there ? state.show(new TrackPage.Tracked((int) index)) : state;
        }
        if (touch instanceof Touch.Proceed) {
            return state.show(new ServicePage.Closing());
        }
        return touch instanceof Touch.Back ? ask(state) : state;
    }

    /** Opens again what has ended; what still waits goes on waiting. */
    private static FlowState again(FlowState state, TrackPage.TrackAsk page) {
        FlowState scanning = page.scanOpen() ? state : state.ask(Effect.ScanCode::new);
        TaskId scan = page.scanOpen() ? page.scan() : scanning.newest();
        FlowState both = page.cardOpen() ? scanning : scanning.ask(Effect.ReadCard::new);
        TaskId card = page.cardOpen() ? page.card() : both.newest();
        return both.show(new TrackPage.TrackAsk(scan, card, page.phase(), Optional.empty()));
    }

    private static Page at(TrackPage.TrackAsk page, Page.CardPhase phase, Optional<Trouble> trouble) {
        return new TrackPage.TrackAsk(page.scan(), page.card(), phase, trouble, page.scanOpen(), page.cardOpen());
    }

    private static TrackRequest byCard(Person person) {
        return new TrackRequest.ByIdNumber(person.facts().idNumber());
    }

    private static FlowState track(FlowState state, TrackRequest request) {
        return state.begin(
                task -> new Effect.Track(task, request),
                task -> new TrackPage.Tracking(task, Optional.of(request), Optional.empty()));
    }
}
