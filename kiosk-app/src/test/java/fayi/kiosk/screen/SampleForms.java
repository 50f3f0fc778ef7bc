package fayi.kiosk.screen;

import fayi.device.document.DocumentPage;
import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Outlet;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperKind;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.flow.Trouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of the answers, page by page, and what may go wrong on the way. */
final class SampleForms {
    private final Map<String, Sample> samples = new LinkedHashMap<>();

    private SampleForms() {}

    /** A page, and what the person has said by then. */
    record Sample(Page page, Dossier dossier) {}

    /** By name. */
    static Map<String, Sample> all() {
        SampleForms forms = new SampleForms();
        forms.papers();
        forms.troubles();
        return forms.samples;
    }

    private void put(String name, Page page, Dossier dossier) {
        samples.put(name, new Sample(page, dossier));
    }

    private void put(String name, Page page) {
        put(name, page, Dossier.EMPTY);
    }

    private void papers() {
        put("making-form", new PaperPage.MakingForm(SampleVisits.TASK, Optional.empty()), SampleDossiers.applied());
        put(
                "showing-form",
                new PaperPage.ShowingForm(SampleVisits.TASK, 0, Optional.of(SampleDossiers.sheet(1000, 1414))),
                SampleDossiers.applied());
        put(
                "showing-form-drawing",
                new PaperPage.ShowingForm(SampleVisits.TASK, 1, Optional.empty()),
                SampleDossiers.applied());
        Dossier wages = SampleMatters.wages();
        Optional<Pixels> sheet = Optional.of(SampleDossiers.sheet(1000, 1414));
        put("showing-form-several", new PaperPage.ShowingForm(SampleVisits.TASK, 4, sheet), wages);
        Application several = wages.application().orElseThrow();
        put(
                "showing-form-several-signed",
                new PaperPage.ShowingForm(SampleVisits.TASK, 8, sheet),
                wages.with(several.signed(several.paper().orElseThrow())));
        put("signing", new PaperPage.Signing(SampleVisits.TASK, false), SampleDossiers.applied());
        put("signing-pad", new PaperPage.Signing(SampleVisits.TASK, true), SampleDossiers.written());
        put(
                "showing-form-signed",
                new PaperPage.ShowingForm(SampleVisits.TASK, 1, Optional.of(SampleDossiers.sheet(1000, 1414))),
                SampleDossiers.signed());
        put(
                "printing-form",
                new PaperPage.PrintingForm(SampleVisits.TASK, Optional.empty(), Optional.empty()),
                SampleDossiers.applied());
        for (PrintProgress.State state : PrintProgress.State.values()) {
            put(
                    "printing-form-" + state,
                    new PaperPage.PrintingForm(
                            SampleVisits.TASK, Optional.of(new PrintProgress(state, 1, 3)), Optional.empty()),
                    SampleDossiers.applied());
        }
        Photograph still = new Photograph(
                new DocumentPage(new byte[0], 1654, 2339, DocumentPage.Form.A4), SampleDossiers.sheet(960, 1358));
        Photograph whole = new Photograph(
                new DocumentPage(new byte[0], 1920, 1080, DocumentPage.Form.WHOLE_PICTURE),
                SampleDossiers.sheet(960, 540));
        for (PaperPage.CameraPhase phase : PaperPage.CameraPhase.values()) {
            Optional<Photograph> taken = phase == PaperPage.CameraPhase.STILL ? Optional.of(still) : Optional.empty();
            put(
                    "photographing-" + phase,
                    new PaperPage.Photographing(SampleVisits.TASK, phase, taken, Optional.empty()),
                    SampleDossiers.applied());
        }
        put(
                "photographing-whole",
                new PaperPage.Photographing(
                        SampleVisits.TASK, PaperPage.CameraPhase.STILL, Optional.of(whole), Optional.empty()),
                SampleDossiers.applied());
        put(
                "photographing-lost",
                new PaperPage.Photographing(
                        SampleVisits.TASK,
                        PaperPage.CameraPhase.STILL,
                        Optional.of(still),
                        Optional.of(Trouble.CAMERA_LOST)),
                SampleDossiers.applied());
        put("documents", new PaperPage.Documents(), wages);
        Application collecting = several.withPhotographs(
                        List.of(still.of(Optional.of("proof_note")), still.of(Optional.of("proof_note")), whole))
                .withLacking(Set.of("proof_pay"));
        put("documents-some", new PaperPage.Documents(), wages.with(collecting));
        put(
                "photographing-document",
                new PaperPage.Photographing(
                        SampleVisits.TASK,
                        PaperPage.CameraPhase.LIVE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("proof_note")),
                wages.with(collecting));
        put(
                "photographing-document-still",
                new PaperPage.Photographing(
                        SampleVisits.TASK,
                        PaperPage.CameraPhase.STILL,
                        Optional.of(whole),
                        Optional.empty(),
                        Optional.of("proof_work")),
                wages.with(collecting));
        put("hand-in-documents", new PaperPage.HandIn(), wages.with(collecting));
        put("hand-in", new PaperPage.HandIn(), SampleDossiers.applied());
        Application photographed =
                SampleDossiers.applied().application().orElseThrow().withPhotographs(List.of(still, whole, still));
        put(
                "hand-in-photographs",
                new PaperPage.HandIn(),
                SampleDossiers.applied().with(photographed));
        put(
                "submitting",
                new PaperPage.Submitting(SampleVisits.TASK, false, Optional.empty()),
                SampleDossiers.applied());
        put(
                "submitting-kept",
                new PaperPage.Submitting(SampleVisits.TASK, true, Optional.empty()),
                SampleDossiers.applied());
        put(
                "receipt",
                new PaperPage.Receipt(SampleVisits.TASK, false, Optional.empty(), Optional.empty()),
                SampleDossiers.handedIn(true));
        put(
                "receipt-printing",
                new PaperPage.Receipt(
                        SampleVisits.TASK,
                        true,
                        Optional.of(new PrintProgress(PrintProgress.State.PRINTING, 0, 1)),
                        Optional.empty()),
                SampleDossiers.handedIn(true));
        put(
                "receipt-waits",
                new PaperPage.Receipt(
                        SampleVisits.TASK,
                        true,
                        Optional.of(new PrintProgress(PrintProgress.State.PAPER_EMPTY, 0, 1)),
                        Optional.empty()),
                SampleDossiers.handedIn(false));
        slip("receipt-slip", PrintProgress.State.PRINTING, Outlet.ROLL);
        slip("receipt-slip-out", PrintProgress.State.PRINTED, Outlet.ROLL);
        slip("receipt-slip-perhaps", PrintProgress.State.FAILED, Outlet.ROLL);
        slip("receipt-instead", PrintProgress.State.PRINTING, Outlet.PRINTER_INSTEAD);
        slip("receipt-instead-out", PrintProgress.State.PRINTED, Outlet.PRINTER_INSTEAD);
        put(
                "receipt-trouble",
                new PaperPage.Receipt(SampleVisits.TASK, true, Optional.empty(), Optional.of(Trouble.PRINTER_OFFLINE)),
                SampleDossiers.handedIn(true));
    }

    private void slip(String name, PrintProgress.State state, Outlet outlet) {
        Printout printout = Printout.begun(SampleVisits.TASK).at(new PrintProgress(state, 0, 1), outlet);
        put(
                name,
                new PaperPage.Receipt(SampleVisits.TASK, true, printout.progress(), printout.trouble()),
                SampleDossiers.handedIn(true).with(PaperKind.RECEIPT, printout));
    }

    private void troubles() {
        for (Trouble trouble : Trouble.values()) {
            Optional<Trouble> why = Optional.of(trouble);
            String id = trouble.id();
            put(
                    "card-trouble-" + id,
                    new InterviewPage.Card(SampleVisits.TASK, Page.CardPhase.WAITING, why),
                    SampleDossiers.applying());
        }
        put(
                "opening-trouble",
                new InterviewPage.Opening(SampleVisits.TASK, Optional.of(Trouble.INTERVIEW_BROKEN)),
                SampleDossiers.known());
        put(
                "making-form-trouble",
                new PaperPage.MakingForm(SampleVisits.TASK, Optional.of(Trouble.PAPER_NOT_MADE)),
                SampleDossiers.applied());
        put(
                "printing-form-trouble",
                new PaperPage.PrintingForm(SampleVisits.TASK, Optional.empty(), Optional.of(Trouble.PRINTER_OFFLINE)),
                SampleDossiers.applied());
        put(
                "photographing-trouble",
                new PaperPage.Photographing(
                        SampleVisits.TASK,
                        PaperPage.CameraPhase.STARTING,
                        Optional.empty(),
                        Optional.of(Trouble.CAMERA_LOST)),
                SampleDossiers.applied());
        put(
                "submitting-trouble",
                new PaperPage.Submitting(SampleVisits.TASK, false, Optional.of(Trouble.NOT_KEPT)),
                SampleDossiers.applied());
        put(
                "queue-trouble",
                new ConsultationPage.Queue(
                        SampleVisits.TASK, Optional.empty(), Optional.empty(), Optional.of(Trouble.CALL_UNAVAILABLE)));
        put(
                "track-ask-trouble",
                new TrackPage.TrackAsk(
                        SampleVisits.TASK,
                        SampleVisits.TASK,
                        Page.CardPhase.WAITING,
                        Optional.of(Trouble.CODE_UNKNOWN)));
        put("tracking-trouble", new TrackPage.Tracking(SampleVisits.TASK, Optional.of(Trouble.NOTHING_FOUND)));
    }
}
