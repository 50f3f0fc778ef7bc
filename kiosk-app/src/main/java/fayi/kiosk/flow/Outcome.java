package fayi.kiosk.flow;

import fayi.content.interview.Interview;
import fayi.device.print.PrintProgress;
import fayi.device.signature.Stroke;
import fayi.kiosk.calculate.CalculateOutcome;
import fayi.kiosk.directory.DirectoryOutcome;
import fayi.kiosk.learn.LearnOutcome;
import fayi.kiosk.search.SearchOutcome;
import fayi.protocol.LawyerCard;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Opinion;
import fayi.protocol.TrackAnswer;
import java.time.Duration;
import java.util.Optional;

/** What came of an {@link Effect}. The machine drops what belongs to another visit or is no longer awaited. */
public sealed interface Outcome {
    /** Whose it is. */
    TaskId task();

    /** The effect has ended without success. */
    record Failed(TaskId task, Trouble trouble) implements Outcome {}

    /** A card lies on the reader and is being read. */
    record CardFound(TaskId task) implements Outcome {}

    /** Who it is. */
    record CardRead(TaskId task, Person person) implements Outcome {}

    /** No card lies on the reader. */
    record CardGone(TaskId task) implements Outcome {}

    /** The questions. */
    record InterviewLoaded(TaskId task, Interview interview) implements Outcome {}

    /** A paper. */
    record PaperMade(TaskId task, MadePaper paper) implements Outcome {}

    /** The form with the signature, which stands on that page. */
    record PaperSigned(TaskId task, MadePaper paper, int page) implements Outcome {}

    /** Whether a pad hears what is written on it. */
    record PadHeard(TaskId task, boolean there) implements Outcome {}

    /** A stroke on the pad, as {@link Touch.Write} is one on the screen. */
    record PadWritten(TaskId task, Stroke stroke, long began) implements Outcome {
        @Override
        public String toString() {
            return "PadWritten[" + task + "]";
        }
    }

    /** One page of a paper. */
    record PageDrawn(TaskId task, int index, Pixels page) implements Outcome {}

    /** How far a print is, and where it comes out. */
    record Printing(TaskId task, PrintProgress progress, Outlet outlet) implements Outcome {
        /** On sheets. */
        public Printing(TaskId task, PrintProgress progress) {
            this(task, progress, Outlet.PRINTER);
        }
    }

    /** The camera shows pictures. */
    record CameraLive(TaskId task) implements Outcome {}

    /** The camera has looked for a sheet: whether one lies still below it. Again and again. */
    record SheetSeen(TaskId task, boolean lies) implements Outcome {}

    /** A still picture. */
    record PictureTaken(TaskId task, Photograph photograph) implements Outcome {}

    /** What was handed in is safe on the station. */
    record Kept(TaskId task, HandedIn handedIn) implements Outcome {}

    /** The hub has it. */
    record Delivered(TaskId task, MatterReceipt receipt) implements Outcome {}

    /** The hub does not have it yet; it goes by itself. */
    record Waits(TaskId task) implements Outcome {}

    /**
     * A place in the queue.
     *
     * @param expectedWait where the hub can tell
     */
    record Queued(TaskId task, String ticketId, int ahead, Optional<Duration> expectedWait) implements Outcome {}

    /** A lawyer has taken the ticket; the call begins. */
    record LawyerJoined(TaskId task, LawyerCard lawyer) implements Outcome {}

    /** How the line is. */
    record LineChanged(TaskId task, Line line) implements Outcome {}

    /** The lawyer's page has gone, or is back; media may still flow. */
    record PeerAway(TaskId task, boolean away) implements Outcome {}

    /** There is a written opinion. */
    record OpinionWritten(TaskId task, Opinion opinion) implements Outcome {
        @Override
        public String toString() {
            return "OpinionWritten[" + task + "]";
        }
    }

    /** The consultation is over in order: the lawyer, or the hub for both, has ended it. */
    record CallEnded(TaskId task) implements Outcome {}

    /** The hub has the rating. */
    record Rated(TaskId task) implements Outcome {}

    /** A receipt's code was read. */
    record CodeScanned(TaskId task, String text) implements Outcome {
        @Override
        public String toString() {
            return "CodeScanned[" + task + "]";
        }
    }

    /** The matters found; may be none. */
    record Tracked(TaskId task, TrackAnswer answer) implements Outcome {
        @Override
        public String toString() {
            return "Tracked[" + task + "]";
        }
    }

    /** The hub keeps the interview. */
    record SetAsideKept(TaskId task, SetAside setAside) implements Outcome {}

    /** An interview that was set aside. */
    record Found(TaskId task, TakenUp takenUp) implements Outcome {}

    /** What is taken along can be opened with this code. */
    record TakeAlongReady(TaskId task, TakenCode code) implements Outcome {}

    /** What concerns only what is reckoned. */
    record Calculated(TaskId task, CalculateOutcome outcome) implements Outcome {}

    /** What concerns only the directory. */
    record Directory(TaskId task, DirectoryOutcome outcome) implements Outcome {}
    /** What concerns only what is looked up. */
    record Searched(TaskId task, SearchOutcome outcome) implements Outcome {}

    /** What concerns only learning. */
    record Learn(TaskId task, LearnOutcome outcome) implements Outcome {}

    /** The visit's traces are gone, or not all of them. */
    record Wiped(TaskId task, boolean complete) implements Outcome {}
}
