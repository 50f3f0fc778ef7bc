package fayi.kiosk.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Supporting papers under the camera, then everything once more before it is handed in. Where the interview asked about
 * documents, a list of them stands before and after each picture.
 */
final class PhotographStage {
    /** How many photographs a submission takes: twelve and a few papers are a quarter of what a hub accepts. */
    static final int MOST = 12;

    private PhotographStage() {}

    /** Shows the list of documents, or opens the camera where there is none and not enough was photographed already. */
    static FlowState enter(FlowState state) {
        return hasList(state) ? state.show(new PaperPage.Documents()) : openUnlessFull(state, Optional.empty());
    }

    static FlowState touched(FlowState state, PaperPage.Documents page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return FormStage.show(state);
        }
        if (touch instanceof Touch.Proceed || touch instanceof Touch.Skip) {
            return state.show(new PaperPage.HandIn());
        }
        if (touch instanceof Touch.AnotherPicture) {
            return openUnlessFull(state, Optional.empty());
        }
        if (touch instanceof Touch.ChooseDocument choice && isWanted(state, choice.questionId())) {
            return openUnlessFull(state, Optional.of(choice.questionId()));
        }
        return touch instanceof Touch.LackDocument lack && isWanted(state, lack.questionId())
                ? lack(state, lack.questionId())
                : state;
    }

    static FlowState touched(FlowState state, PaperPage.Photographing page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return hasList(state) ? state.show(new PaperPage.Documents()) : FormStage.show(state);
        }
        if (touch instanceof Touch.Skip) {
            return leave(state);
        }
        if (page.still().isPresent()) {
            return touchedStill(state, page, page.still().get(), touch);
        }
        if (page.trouble().isPresent()) {
            if (touch instanceof Touch.Retry) {
                return open(state, page.document());
            }
            return touch instanceof Touch.Proceed ? leave(state) : state;
        }
        return touch instanceof Touch.TakePicture && isLooking(page)
                ? at(state, page, PaperPage.CameraPhase.TAKING).run(new Effect.TakePicture(page.task()))
                : state;
    }

    static FlowState happened(FlowState state, PaperPage.Photographing page, Outcome outcome) {
        if (outcome instanceof Outcome.CameraLive && page.phase() == PaperPage.CameraPhase.STARTING) {
            return at(state, page, PaperPage.CameraPhase.LIVE);
        }
        if (outcome instanceof Outcome.SheetSeen seen && isLooking(page)) {
            PaperPage.CameraPhase phase = seen.lies() ? PaperPage.CameraPhase.OFFERED : PaperPage.CameraPhase.LIVE;
            return page.phase() == phase ? state : at(state, page, phase);
        }
        if (outcome instanceof Outcome.PictureTaken taken && page.phase() == PaperPage.CameraPhase.TAKING) {
            Optional<Photograph> still = Optional.of(taken.photograph().of(page.document()));
            return state.show(new PaperPage.Photographing(
                    page.task(), PaperPage.CameraPhase.STILL, still, Optional.empty(), page.document()));
        }
        if (outcome instanceof Outcome.Failed failed) {
            PaperPage.CameraPhase phase =
                    page.still().isPresent() ? PaperPage.CameraPhase.STILL : PaperPage.CameraPhase.STARTING;
            return state.show(new PaperPage.Photographing(
                    page.task(), phase, page.still(), Optional.of(failed.trouble()), page.document()));
        }
        return state;
    }

    static FlowState touched(FlowState state, PaperPage.HandIn page, Touch touch) {
        if (touch instanceof Touch.Back) {
            boolean full = !hasList(state) && kept(state).size() >= MOST;
            return full ? FormStage.show(state) : enter(state);
        }
        if (touch instanceof Touch.AnotherPicture) {
            return enter(state);
        }
        if (touch instanceof Touch.RemovePicture remove) {
            return remove(state, remove.index());
        }
        return touch instanceof Touch.Proceed ? SubmissionStage.submit(state) : state;
    }

    private static boolean isLooking(PaperPage.Photographing page) {
        return page.phase() == PaperPage.CameraPhase.LIVE || page.phase() == PaperPage.CameraPhase.OFFERED;
    }

    private static FlowState remove(FlowState state, int index) {
        if (index < 0 || index >= kept(state).size()) {
            return state;
        }
        List<Photograph> fewer = new ArrayList<>(kept(state));
        Photograph unwanted = fewer.remove(index);
        return withKept(state, fewer).ask(task -> new Effect.Discard(task, unwanted));
    }

    private static FlowState touchedStill(
            FlowState state, PaperPage.Photographing page, Photograph still, Touch touch) {
        if (touch instanceof Touch.KeepPicture || touch instanceof Touch.Proceed) {
            return leave(keep(state, still));
        }
        if (touch instanceof Touch.AnotherPicture) {
            FlowState more = keep(state, still);
            return kept(more).size() >= MOST ? leave(more) : live(more, page);
        }
        return touch instanceof Touch.Retake || touch instanceof Touch.Retry
                ? live(state, page).ask(task -> new Effect.Discard(task, still))
                : state;
    }

    /** The camera stays open between two pictures; one that was lost is opened anew. */
    private static FlowState live(FlowState state, PaperPage.Photographing page) {
        return page.trouble().isPresent() ? open(state, page.document()) : at(state, page, PaperPage.CameraPhase.LIVE);
    }

    private static FlowState at(FlowState state, PaperPage.Photographing page, PaperPage.CameraPhase phase) {
        return state.show(
                new PaperPage.Photographing(page.task(), phase, Optional.empty(), Optional.empty(), page.document()));
    }

    /** To the list where there is one, else to what is handed in. */
    private static FlowState leave(FlowState state) {
        return state.show(hasList(state) ? new PaperPage.Documents() : new PaperPage.HandIn());
    }

    private static FlowState openUnlessFull(FlowState state, Optional<String> document) {
        return kept(state).size() < MOST ? open(state, document) : state.show(new PaperPage.HandIn());
    }

    private static FlowState open(FlowState state, Optional<String> document) {
        return state.begin(
                Effect.OpenDocumentCamera::new,
                task -> new PaperPage.Photographing(
                        task, PaperPage.CameraPhase.STARTING, Optional.empty(), Optional.empty(), document));
    }

    private static FlowState lack(FlowState state, String id) {
        return state.application()
                .map(held -> {
                    Set<String> lacking = new HashSet<>(held.lacking());
                    if (!lacking.remove(id)) {
                        lacking.add(id);
                    }
                    return state.with(state.dossier().with(held.withLacking(lacking)));
                })
                .orElse(state);
    }

    private static boolean isWanted(FlowState state, String id) {
        return wanted(state).stream().anyMatch(document -> document.id().equals(id));
    }

    private static boolean hasList(FlowState state) {
        return !wanted(state).isEmpty();
    }

    private static List<WantedDocument> wanted(FlowState state) {
        return state.application().map(WantedDocument::of).orElse(List.of());
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
