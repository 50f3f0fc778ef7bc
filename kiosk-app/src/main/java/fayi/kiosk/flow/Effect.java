package fayi.kiosk.flow;

import fayi.content.catalogue.Service;
import fayi.content.interview.InterviewProgress;
import fayi.kiosk.calculate.CalculateEffect;
import fayi.kiosk.directory.DirectoryEffect;
import fayi.kiosk.learn.LearnEffect;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.unfinished.ResumeCode;
import fayi.protocol.Opinion;
import fayi.protocol.TrackRequest;
import fayi.protocol.taken.TakenAlong;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a visit wants done in the world. Effects run elsewhere and come back as {@link Outcome}s with the same task. Text
 * forms hold nothing of the person.
 */
public sealed interface Effect {
    /** Names it. */
    TaskId task();

    /** Waits for a card and reads it: CardFound, then CardRead, or Failed. */
    record ReadCard(TaskId task) implements Effect {}

    /** Waits until no card lies on the reader: CardGone, or Failed when it stays. */
    record AwaitCardRemoval(TaskId task) implements Effect {}

    /** Reads an interview: InterviewLoaded, or Failed. */
    record LoadInterview(TaskId task, String interviewId) implements Effect {}

    /** Makes the form: PaperMade with the station's local number on it, or Failed. */
    record MakeForm(TaskId task, Service service, InterviewProgress progress) implements Effect {
        @Override
        public String toString() {
            return "MakeForm[" + service.id() + "]";
        }
    }

    /** Makes the form that bears this number once more, with the signature: PaperSigned, or Failed. */
    record SignForm(TaskId task, Service service, InterviewProgress progress, String code, Handwriting handwriting)
            implements Effect {
        @Override
        public String toString() {
            return "SignForm[" + service.id() + "]";
        }
    }

    /** Hears the pad to sign on: PadHeard when it is there or has gone, PadWritten for each stroke. Without a pad nothing. */
    record HearPad(TaskId task) implements Effect {}

    /** Overwrites a signature that is not wanted. No outcome. */
    record DiscardHandwriting(TaskId task, Handwriting handwriting) implements Effect {}

    /** Makes the receipt: PaperMade, or Failed. */
    record MakeReceipt(TaskId task, Service service, HandedIn handedIn) implements Effect {}

    /** Makes the opinion's paper: PaperMade, or Failed. */
    record MakeOpinion(TaskId task, Opinion opinion) implements Effect {}

    /** Draws one page of a paper: PageDrawn, or Failed. */
    record DrawPage(TaskId task, MadePaper paper, int index) implements Effect {}

    /**
     * Prints: Printing again and again, the last one an end; or Failed when there is no printer.
     *
     * @param slip what goes on a small receipt in place of the paper, where a printer of such receipts can print it
     */
    record Print(TaskId task, MadePaper paper, Optional<Slip> slip) implements Effect {
        /** On sheets. */
        public Print(TaskId task, MadePaper paper) {
            this(task, paper, Optional.empty());
        }
    }

    /**
     * Looks through the camera for papers: CameraLive, SheetSeen again and again, or Failed, also later. Pictures go to
     * LivePictures, the sheet in them outlined.
     */
    record OpenDocumentCamera(TaskId task) implements Effect {}

    /**
     * Makes a page of the sheet that lies below this open camera, or of the whole picture when there is none: PictureTaken of
     * the camera's task. The camera stays open.
     */
    record TakePicture(TaskId task) implements Effect {}

    /** Overwrites a photograph that is not wanted. No outcome. */
    record Discard(TaskId task, Photograph photograph) implements Effect {}

    /**
     * Seals and keeps what is handed in: Kept as soon as it is safe; then Delivered when the hub has it, or Waits when it
     * has not after some seconds (Delivered may follow at any time); or Failed.
     */
    record Submit(TaskId task, Person person, Application application) implements Effect {
        @Override
        public String toString() {
            return "Submit[" + application.service().id() + "]";
        }
    }

    /**
     * A place in the queue and, in the end, the call: Queued again and again, LawyerJoined, LineChanged, OpinionWritten,
     * PeerAway; CallEnded or Failed end it.
     *
     * @param submission what the lawyer should see
     * @param topic the service from which the person comes
     */
    record Consult(TaskId task, Optional<UUID> submission, String topic, List<String> skills, Locale locale)
            implements Effect {
        /** Copies the list. */
        public Consult {
            skills = List.copyOf(skills);
        }
    }

    /** Sets microphone and camera of the call with this task. */
    record SetCall(TaskId task, boolean muted, boolean hidden) implements Effect {}

    /** Hands in a rating: Rated, or Failed. */
    record Rate(TaskId task, String ticketId, int level) implements Effect {}

    /** Hears the scanner: CodeScanned for each code, or Failed. */
    record ScanCode(TaskId task) implements Effect {}

    /** Asks for matters: Tracked, or Failed. */
    record Track(TaskId task, TrackRequest request) implements Effect {}

    /** Seals the answers of an interview and lets the hub keep them: SetAsideKept, or Failed. */
    record SetAside(TaskId task, Person person, Application application) implements Effect {}

    /** Asks the hub for an interview that was set aside: Found, or Failed. */
    record TakeUp(TaskId task, Person person, ResumeCode code) implements Effect {}

    /** Tells the hub to forget an interview that was taken up. No outcome: what is not forgotten now goes by itself. */
    record ForgetSetAside(TaskId task, String lookup) implements Effect {
        @Override
        public String toString() {
            return "ForgetSetAside[" + task + "]";
        }
    }

    /** Seals what the person takes along and lets the hub keep it: TakeAlongReady, or Failed. */
    record TakeAlong(TaskId task, TakenAlong content) implements Effect {}

    /** Opens what can be reckoned: Calculated; or makes the card of a result: PaperMade; or Failed. */
    record Calculate(TaskId task, CalculateEffect effect) implements Effect {}

    /** Opens the directory: Directory; or makes the card of an entry: PaperMade; or Failed. */
    record Directory(TaskId task, DirectoryEffect effect) implements Effect {}
    /** Looks something up in laws and cases: Searched; or makes the paper of an article: PaperMade; or Failed. */
    record Search(TaskId task, SearchEffect effect) implements Effect {}

    /** Opens what can be learned: Learn; or draws a picture of it: PageDrawn; or Failed. */
    record Learn(TaskId task, LearnEffect effect) implements Effect {}

    /** Lets the video with this task stand still, or go on. No outcome. */
    record PauseVideo(TaskId task, boolean paused) implements Effect {}

    /** Makes the video with this task louder or quieter, in percent; 0 is silence. No outcome. */
    record SetVideoVolume(TaskId task, int volume) implements Effect {}

    /** Ends the effect with this task: gives the camera back, leaves the queue or the call, stops the printing. No outcome. What has ended already stays ended. */
    record Cancel(TaskId task) implements Effect {}

    /** Notes for whoever looks after the station that so many printed pages may lie in the tray, untaken. No outcome. */
    record ReportPapersLeft(TaskId task, int pages) implements Effect {}

    /** Plays one of the station's few sounds. */
    record Play(TaskId task, Tone tone) implements Effect {}

    /**
     * The end of a visit: ends all its effects, destroys the dossier, releases the devices, empties the keyboard's memory:
     * Wiped.
     */
    record Wipe(TaskId task, Dossier dossier) implements Effect {}

    /** The station's sounds. */
    enum Tone {
        /** Somebody should look: a warning, a lawyer who comes. */
        ATTENTION,
        /** Something is done. */
        DONE
    }
}
