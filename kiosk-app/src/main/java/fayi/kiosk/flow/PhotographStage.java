package fayi.kiosk.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Supporting papers under the camera, then everything once more before it is handed in. */
final class PhotographStage {
    /** How many papers a submission takes. */
    static final int MOST = 6;

    private PhotographStage() {}

    /** Opens the camera, unless there are enough photographs already. */
    static FlowState enter(FlowState state) {
        return kept(state).size() >= MOST ? state.show(new Page.HandIn()) : open(state);
    }

    static FlowState touched(FlowState state, Page.Photographing page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return FormStage.show(state);
        }
        if (touch instanceof Touch.Skip) {
            return state.show(new Page.HandIn());
        }
        if (page.still().isPresent()) {
            return touchedStill(state, page, page.still().get(), touch);
        }
        if (page.trouble().isPresent()) {
            if (touch instanceof Touch.Retry) {
                return open(state);
            }
            return touch instanceof Touch.Proceed ? state.show(new Page.HandIn()) : state;
        }
        return touch instanceof Touch.TakePicture && isLooking(page)
                ? at(state, page, Page.CameraPhase.TAKING).run(new Effect.TakePicture(page.task()))
                : state;
    }

    static FlowState happened(FlowState state, Page.Photographing page, Outcome outcome) {
        if (outcome instanceof Outcome.CameraLive && page.phase() == Page.CameraPhase.STARTING) {
            return at(state, page, Page.CameraPhase.LIVE);
        }
        if (outcome instanceof Outcome.SheetSeen seen && isLooking(page)) {
            Page.CameraPhase phase = seen.lies() ? Page.CameraPhase.OFFERED : Page.CameraPhase.LIVE;
            return page.phase() == phase ? state : at(state, page, phase);
        }
        if (outcome instanceof Outcome.PictureTaken taken && page.phase() == Page.CameraPhase.TAKING) {
            return state.show(new Page.Photographing(
                    page.task(), Page.CameraPhase.STILL, Optional.of(taken.photograph()), Optional.empty()));
        }
        if (outcome instanceof Outcome.Failed failed) {
            Page.CameraPhase phase = page.still().isPresent() ? Page.CameraPhase.STILL : Page.CameraPhase.STARTING;
            return state.show(new Page.Photographing(page.task(), phase, page.still(), Optional.of(failed.trouble())));
        }
        return state;
    }

    static FlowState touched(FlowState state, Page.HandIn page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return kept(state).size() >= MOST ? FormStage.show(state) : open(state);
        }
        if (touch instanceof Touch.AnotherPicture) {
            return enter(state);
        }
        if (touch instanceof Touch.RemovePicture remove) {
            return remove(state, remove.index());
        }
        return touch instanceof Touch.Proceed ? SubmissionStage.submit(state) : state;
    }

    private static boolean isLooking(Page.Photographing page) {
        return page.phase() == Page.CameraPhase.LIVE || page.phase() == Page.CameraPhase.OFFERED;
    }

    private static FlowState remove(FlowState state, int index) {
        if (index < 0 || index >= kept(state).size()) {
            return state;
        }
        List<Photograph> fewer = new ArrayList<>(kept(state));
        Photograph unwanted = fewer.remove(index);
        return withKept(state, fewer).ask(task -> new Effect.Discard(task, unwanted));
    }

    private static FlowState touchedStill(FlowState state, Page.Photographing page, Photograph still, Touch touch) {
        if (touch instanceof Touch.KeepPicture || touch instanceof Touch.Proceed) {
            return keep(state, still).show(new Page.HandIn());
        }
        if (touch instanceof Touch.AnotherPicture) {
            FlowState more = keep(state, still);
            return kept(more).size() >= MOST ? more.show(new Page.HandIn()) : live(more, page);
        }
        return touch instanceof Touch.Retake || touch instanceof Touch.Retry
                ? live(state, page).ask(task -> new Effect.Discard(task, still))
                : state;
    }

    /** The camera stays open between two pictures; one that was lost is opened anew. */
    private static FlowState live(FlowState state, Page.Photographing page) {
        return page.trouble().isPresent() ? open(state) : at(state, page, Page.CameraPhase.LIVE);
    }

    private static FlowState at(FlowState state, Page.Photographing page, Page.CameraPhase phase) {
        return state.show(new Page.Photographing(page.task(), phase, Optional.empty(), Optional.empty()));
    }

    private static FlowState open(FlowState state) {
        return state.begin(
                Effect.OpenDocumentCamera::new,
                task -> new Page.Photographing(task, Page.CameraPhase.STARTING, Optional.empty(), Optional.empty()));
    }

    private static FlowState keep(FlowState state, Photograph still) {
        List<Photograph> more = new ArrayList<>(kept(state));
        more.add(still);
        return withKept(state, more);
    }

    private static FlowState withKept(FlowState state, List<Photograph> photographs) {
        return state.application()
                .map(held -> state.with(state.dossier().with(held.withPhotographs(photographs))))
                .orElse(state);
    }

    private static List<Photograph> kept(FlowState state) {
        return state.application().map(Application::photographs).orElse(List.of());
    }
}
