package fayi.kiosk.visit;

import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.LeavingFlow;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.UnfinishedFlow;
import java.util.Optional;

/** What a touch means: first what is common to all pages and to what lies over them, then what the flow makes of it. */
final class Touches {
    private final Flows flows;

    Touches(Flows flows) {
        this.flows = flows;
    }

    /** The step that a touch causes. */
    Step touched(Visit visit, Touch touch) {
        Page page = visit.page();
        if (page instanceof LeavingPage.Wiping || page instanceof LeavingPage.Closed) {
            return FlowRun.still(visit);
        }
        if (page instanceof LeavingPage.Clean) {
            return FlowRun.still(visit.with(new ServicePage.Attract()));
        }
        if (page instanceof ServicePage.Attract) {
            return awake(visit, touch);
        }
        if (touch instanceof Touch.QuickExit) {
            return FlowRun.step(visit, state -> LeavingFlow.wipe(state, Optional.empty()));
        }
        Visit here = visit.activeAt(visit.now());
        if (touch instanceof Touch.Draft) {
            return FlowRun.step(withoutWarning(here), state -> flows.touched(state, touch));
        }
        return page instanceof LeavingPage.Leaving ? leaving(here, touch) : overOrOn(here, touch);
    }

    private Step awake(Visit visit, Touch touch) {
        boolean begins = touch instanceof Touch.Begin || touch instanceof Touch.Help || isPreference(touch);
        return begins ? overOrOn(visit.begun(), touch) : FlowRun.still(visit);
    }

    private Step leaving(Visit visit, Touch touch) {
        return isPreference(touch)
                ? FlowRun.still(visit.with(preferred(visit.preferences(), touch)))
                : FlowRun.step(visit, state -> LeavingFlow.touched(state, touch));
    }

    private Step overOrOn(Visit visit, Touch touch) {
        boolean warned = visit.overlay().orElse(null) instanceof Overlay.StillThere;
        Visit here = withoutWarning(visit);
        if (touch instanceof Touch.Finish) {
            return finish(here);
        }
        if (warned || touch instanceof Touch.Activity || touch instanceof Touch.Begin) {
            return FlowRun.still(here);
        }
        if (isPreference(touch)) {
            return audible(here.with(preferred(here.preferences(), touch)));
        }
        if (touch instanceof Touch.Help) {
            return FlowRun.still(here.with(Optional.of(new Overlay.Help())));
        }
        return here.overlay().map(overlay -> over(here, overlay, touch)).orElseGet(() -> on(here, touch));
    }

    /** What plays on is as loud as the person now wants it. */
    private static Step audible(Visit visit) {
        return visit.page() instanceof Page.Learn learn && learn.video().isPresent()
                ? FlowRun.step(
                        visit,
                        state -> state.run(new Effect.SetVideoVolume(
                                learn.video().get().task(),
                                FlowRun.volume(visit.preferences().sound()))))
                : FlowRun.still(visit);
    }

    private Step over(Visit visit, Overlay overlay, Touch touch) {
        Visit uncovered = visit.with(Optional.<Overlay>empty());
        if (touch instanceof Touch.Dismiss || touch instanceof Touch.Back) {
            return FlowRun.still(uncovered);
        }
        if (overlay instanceof Overlay.AskFinish) {
            if (touch instanceof Touch.SetAside && UnfinishedFlow.offers(visit.page(), visit.dossier())) {
                return FlowRun.step(uncovered, UnfinishedFlow::setAside);
            }
            return touch instanceof Touch.Proceed ? finish(visit) : FlowRun.still(visit);
        }
        if (overlay instanceof Overlay.AskHangUp) {
            boolean yes = touch instanceof Touch.HangUp || touch instanceof Touch.Proceed;
            return yes ? FlowRun.step(uncovered, flows.consultations()::hangUp) : FlowRun.still(visit);
        }
        boolean away = touch instanceof Touch.Consult || touch instanceof Touch.Home;
        return away ? on(uncovered, touch) : FlowRun.still(visit);
    }

    private Step on(Visit visit, Touch touch) {
        Page page = visit.page();
        if (page instanceof ConsultationPage.Call && (touch instanceof Touch.HangUp || touch instanceof Touch.Home)) {
            return FlowRun.still(visit.with(Optional.of(new Overlay.AskHangUp())));
        }
        boolean held = page instanceof PaperPage.Submitting submitting
                && submitting.trouble().isEmpty();
        if (touch instanceof Touch.Home) {
            return held ? FlowRun.still(visit) : FlowRun.step(visit, state -> state.show(new ServicePage.Home()));
        }
        if (touch instanceof Touch.Consult) {
            boolean busy = held || page instanceof ConsultationPage.Queue || page instanceof ConsultationPage.Call;
            return busy ? FlowRun.still(visit) : FlowRun.step(visit, flows.consultations()::consult);
        }
        return FlowRun.step(visit, state -> flows.touched(state, touch));
    }

    /** Asks back once, except where all is done and nothing can be lost. */
    private Step finish(Visit visit) {
        boolean sure = visit.page() instanceof ServicePage.Closing
                || visit.overlay().orElse(null) instanceof Overlay.AskFinish;
        return sure
                ? FlowRun.step(visit, LeavingFlow::leave)
                : FlowRun.still(visit.with(Optional.of(new Overlay.AskFinish())));
    }

    private static Visit withoutWarning(Visit visit) {
        return visit.with(visit.overlay().filter(overlay -> !(overlay instanceof Overlay.StillThere)));
    }

    private static boolean isPreference(Touch touch) {
        return touch instanceof Touch.NextTextSize
                || touch instanceof Touch.NextSound
                || touch instanceof Touch.SwitchLanguage
                || touch instanceof Touch.SwitchContrast;
    }

    private static Preferences preferred(Preferences preferences, Touch touch) {
        if (touch instanceof Touch.NextTextSize) {
            return preferences.nextTextSize();
        }
        if (touch instanceof Touch.NextSound) {
            return preferences.nextSound();
        }
        return touch instanceof Touch.SwitchLanguage ? preferences.otherLanguage() : preferences.otherContrast();
    }
}
