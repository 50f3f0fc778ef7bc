package fayi.kiosk.flow;

import fayi.device.print.PrintProgress;
import java.util.Optional;
import java.util.Set;

/** What becomes of the answers: papers, signatures, photographs, the handing in and its receipt. */
public sealed interface PaperPage extends Page {
    /** The form is being made. */
    record MakingForm(TaskId task, Optional<Trouble> trouble) implements PaperPage {
        @Override
        public Set<TaskId> awaits() {
            return Awaited.unless(trouble, task);
        }
    }

    /** The form, page by page; the picture comes a moment after the page is turned. */
    record ShowingForm(TaskId task, int index, Optional<Pixels> picture) implements PaperPage {
        @Override
        public Set<TaskId> awaits() {
            return Set.of(task);
        }
    }

    /**
     * Room to sign.
     *
     * @param pad hears a pad, where there is one
     * @param padThere whether there is one
     */
    record Signing(TaskId pad, boolean padThere) implements PaperPage {
        @Override
        public Set<TaskId> awaits() {
            return Set.of(pad);
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /** The form is being printed. */
    record PrintingForm(TaskId task, Optional<PrintProgress> progress, Optional<Trouble> trouble) implements PaperPage {
        @Override
        public Set<TaskId> awaits() {
            return Awaited.unless(trouble, task);
        }
    }

    /** The documents that the interview asked about: each to be photographed, or not here. */
    record Documents() implements PaperPage {}

    /**
     * The camera over the papers.
     *
     * @param document which document is photographed, by the id of its question; empty for any other paper
     */
    record Photographing(
            TaskId task,
            CameraPhase phase,
            Optional<Photograph> still,
            Optional<Trouble> trouble,
            Optional<String> document)
            implements PaperPage {
        /** Of any paper. */
        public Photographing(TaskId task, CameraPhase phase, Optional<Photograph> still, Optional<Trouble> trouble) {
            this(task, phase, still, trouble, Optional.empty());
        }

        @Override
        public Set<TaskId> awaits() {
            return Awaited.unless(trouble, task);
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /** What will be handed in, to look over once more: the form and the photographs. */
    record HandIn() implements PaperPage {}

    /** It is being sealed, kept and sent. */
    record Submitting(TaskId task, boolean kept, Optional<Trouble> trouble) implements PaperPage {
        @Override
        public Set<TaskId> awaits() {
            return Awaited.unless(trouble, task);
        }
    }

    /** It is handed in: number, what happens next; the receipt is made and printed meanwhile. */
    record Receipt(TaskId task, boolean made, Optional<PrintProgress> progress, Optional<Trouble> trouble)
            implements PaperPage {
        @Override
        public Set<TaskId> awaits() {
            return Awaited.unless(trouble, task);
        }
    }

    /** How far the photograph is. */
    enum CameraPhase {
        /** The camera is being opened. */
        STARTING,
        /** Its picture is shown. */
        LIVE,
        /** So it is, and a sheet lies still below it. */
        OFFERED,
        /** The picture is being taken. */
        TAKING,
        /** A still picture: keep it or take another. */
        STILL
    }
}
