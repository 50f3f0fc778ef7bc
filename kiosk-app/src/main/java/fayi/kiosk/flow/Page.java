package fayi.kiosk.flow;

import fayi.content.ranking.Proposals;
import fayi.content.text.LocalizedText;
import fayi.device.print.PrintProgress;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.directory.Browsing;
import fayi.kiosk.learn.Studying;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.unfinished.Restored;
import fayi.protocol.TrackRequest;
import fayi.protocol.taken.TakenAlong;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a visit stands: one page is one screen. What the person said and made is in the {@link Dossier}; a page holds only
 * what concerns this screen, with the tasks whose outcomes it awaits.
 */
public sealed interface Page {
    /** The effects whose outcomes this page still awaits; whatever else comes is too late for it. */
    default Set<TaskId> awaits() {
        return Set.of();
    }

    /** Those of them that hold a device or a line, and are therefore cancelled when the page is left. */
    default Set<TaskId> holds() {
        return Set.of();
    }

    private static Set<TaskId> unless(Optional<Trouble> trouble, TaskId task) {
        return trouble.isPresent() ? Set.of() : Set.of(task);
    }

    /** Nobody is here: the screen says what the station can do. */
    record Attract() implements Page {}

    /** The choices. */
    record Home() implements Page {}

    /** Everything there is: groups, and who a person is. */
    record Everything() implements Page {}

    /**
     * The packages and services of a group.
     *
     * @param back from where it was opened
     */
    record Group(String groupId, Page back) implements Page {}

    /**
     * The services of a package.
     *
     * @param back from where it was opened
     */
    record Theme(String themeId, Page back) implements Page {}

    /**
     * What happened, in the person's own words. Personal data: its text form is masked.
     *
     * @param words as they are typed by now
     */
    record Tell(String words) implements Page {
        @Override
        public String toString() {
            return "Tell[masked]";
        }
    }

    /**
     * What is proposed for what was told; danger comes first. Personal data: its text form is masked.
     *
     * @param words what was told, to be changed on the way back
     */
    record Proposed(String words, Proposals proposals) implements Page {
        @Override
        public String toString() {
            return "Proposed[masked]";
        }
    }

    /**
     * What a service is, for whom, what to bring, what it costs, how long it takes.
     *
     * @param back from where it was chosen
     */
    record Introduction(String serviceId, Page back) implements Page {
        /** Chosen on the home screen, or left behind by what it opened. */
        public Introduction(String serviceId) {
            this(serviceId, new Home());
        }
    }

    /** Lay the card on the reader. One that was taken away too early is awaited again while that is told. */
    record Card(TaskId task, CardPhase phase, Optional<Trouble> trouble) implements Page {
        @Override
        public Set<TaskId> awaits() {
            return unless(trouble.filter(told -> told != Trouble.CARD_REMOVED), task);
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /** Is this you? An expired card is told with {@link Trouble#CARD_EXPIRED} and may go on. */
    record Confirm(Optional<Trouble> notice) implements Page {}

    /** The questions are being opened. */
    record Opening(TaskId task, Optional<Trouble> trouble) implements Page {
        @Override
        public Set<TaskId> awaits() {
            return unless(trouble, task);
        }
    }

    /** One question; {@code objection} tells why the last answer was not taken. */
    record Asking(Optional<LocalizedText> objection) implements Page {}

    /** All answers, each to be changed by a touch. */
    record Reviewing() implements Page {}

    /** The form is being made. */
    record MakingForm(TaskId task, Optional<Trouble> trouble) implements Page {
        @Override
        public Set<TaskId> awaits() {
            return unless(trouble, task);
        }
    }

    /** The form, page by page; the picture comes a moment after the page is turned. */
    record ShowingForm(TaskId task, int index, Optional<Pixels> picture) implements Page {
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
    record Signing(TaskId pad, boolean padThere) implements Page {
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
    record PrintingForm(TaskId task, Optional<PrintProgress> progress, Optional<Trouble> trouble) implements Page {
        @Override
        public Set<TaskId> awaits() {
            return unless(trouble, task);
        }
    }

    /** The documents that the interview asked about: each to be photographed, or not here. */
    record Documents() implements Page {}

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
            implements Page {
        /** Of any paper. */
        public Photographing(TaskId task, CameraPhase phase, Optional<Photograph> still, Optional<Trouble> trouble) {
            this(task, phase, still, trouble, Optional.empty());
        }

        @Override
        public Set<TaskId> awaits() {
            return unless(trouble, task);
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /** What will be handed in, to look over once more: the form and the photographs. */
    record HandIn() implements Page {}

    /** It is being sealed, kept and sent. */
    record Submitting(TaskId task, boolean kept, Optional<Trouble> trouble) implements Page {
        @Override
        public Set<TaskId> awaits() {
            return unless(trouble, task);
        }
    }

    /** It is handed in: number, what happens next; the receipt is made and printed meanwhile. */
    record Receipt(TaskId task, boolean made, Optional<PrintProgress> progress, Optional<Trouble> trouble)
            implements Page {
        @Override
        public Set<TaskId> awaits() {
            return unless(trouble, task);
        }
    }

    /** A place in the queue. {@code ahead} is empty until there is one. */
    record Queue(TaskId task, Optional<Integer> ahead, Optional<Duration> expectedWait, Optional<Trouble> trouble)
            implements Page {
        @Override
        public Set<TaskId> awaits() {
            return unless(trouble, task);
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /** Face to face. */
    record Call(TaskId task, Line line, boolean muted, boolean hidden, boolean peerAway) implements Page {
        @Override
        public Set<TaskId> awaits() {
            return Set.of(task);
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /** What the lawyer wrote; its paper is made and printed meanwhile. */
    record Advice(TaskId task, boolean made, Optional<PrintProgress> progress, Optional<Trouble> trouble)
            implements Page {
        @Override
        public Set<TaskId> awaits() {
            return unless(trouble, task);
        }
    }

    /** How was it? */
    record Rating(Optional<TaskId> sending, Optional<Trouble> trouble) implements Page {
        @Override
        public Set<TaskId> awaits() {
            return sending.map(Set::of).orElse(Set.of());
        }
    }

    /**
     * Show the receipt's code or lay the card on the reader: both are awaited at once.
     *
     * @param scanOpen whether a code is awaited still
     * @param cardOpen whether a card is awaited still
     */
    record TrackAsk(
            TaskId scan, TaskId card, CardPhase phase, Optional<Trouble> trouble, boolean scanOpen, boolean cardOpen)
            implements Page {
        /** Both are awaited. */
        public TrackAsk(TaskId scan, TaskId card, CardPhase phase, Optional<Trouble> trouble) {
            this(scan, card, phase, trouble, true, true);
        }

        @Override
        public Set<TaskId> awaits() {
            Set<TaskId> open = new HashSet<>();
            if (scanOpen) {
                open.add(scan);
            }
            if (cardOpen) {
                open.add(card);
            }
            return Set.copyOf(open);
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /**
     * The hub is being asked.
     *
     * @param request what it is asked, to ask it again
     */
    record Tracking(TaskId task, Optional<TrackRequest> request, Optional<Trouble> trouble) implements Page {
        /** A question that can only be asked again from the start. */
        public Tracking(TaskId task, Optional<Trouble> trouble) {
            this(task, Optional.empty(), trouble);
        }

        @Override
        public Set<TaskId> awaits() {
            return unless(trouble, task);
        }
    }

    /** The matters found, one a page. */
    record Tracked(int index) implements Page {}

    /**
     * Something is being reckoned.
     *
     * @param wanted what the person came for, while it is being opened
     * @param task what is awaited: the opening, the card's making, its print
     */
    record Calculate(
            CalculatePage page,
            Optional<String> wanted,
            Optional<TaskId> task,
            Optional<PrintProgress> progress,
            Optional<Trouble> trouble)
            implements Page {
        @Override
        public Set<TaskId> awaits() {
            return trouble.isPresent() ? Set.of() : task.map(Set::of).orElse(Set.of());
        }

        Calculate failed(Trouble why) {
            return new Calculate(page, wanted, task, progress, Optional.of(why));
        }
    }

    /**
     * The directory is being looked through.
     *
     * @param task what is awaited: the opening, the card's making, its print
     */
    record Directory(Browsing held, Optional<TaskId> task, Optional<PrintProgress> progress, Optional<Trouble> trouble)
            implements Page {
        /** Nothing is awaited. */
        public Directory(Browsing held) {
            this(held, Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public Set<TaskId> awaits() {
            return trouble.isPresent() ? Set.of() : task.map(Set::of).orElse(Set.of());
        }
    }

    /**
     * An interview is given to the hub until its person comes again; then the code for it, which may be printed.
     *
     * @param task what is awaited: the hub, then the print
     * @param kept once the hub has it
     */
    record SettingAside(
            TaskId task, Optional<SetAside> kept, Optional<PrintProgress> progress, Optional<Trouble> trouble)
            implements Page {
        @Override
        public Set<TaskId> awaits() {
            return kept.isPresent() ? Set.of() : unless(trouble, task);
        }
    }

    /**
     * The code of an interview that was set aside is typed, and asked for. Personal data: its text form is masked.
     *
     * @param typed its digits by now
     * @param task of the asking, once it was
     */
    record ResumeAsk(String typed, Optional<TaskId> task, Optional<Trouble> trouble) implements Page {
        @Override
        public Set<TaskId> awaits() {
            return trouble.isPresent() ? Set.of() : task.map(Set::of).orElse(Set.of());
        }

        @Override
        public String toString() {
            return "ResumeAsk[masked]";
        }
    }

    /** What of an interview that was set aside still fits; nothing of it is used before the person has seen it. */
    record Resumed(TakenUp takenUp, Restored restored) implements Page {}

    /**
     * Scan this with your telephone. Personal data, as is what it holds: text forms are masked.
     *
     * @param content what is taken along; empty while its paper is made first
     * @param code once the hub keeps it
     * @param back from where it was opened
     */
    record TakeAlong(
            TaskId task, Optional<TakenAlong> content, Optional<TakenCode> code, Page back, Optional<Trouble> trouble)
            implements Page {
        @Override
        public Set<TaskId> awaits() {
            return code.isPresent() ? Set.of() : unless(trouble, task);
        }
    }

    /**
     * Somebody learns.
     *
     * @param task what is awaited: the opening, or the picture of a leaf
     * @param picture of the leaf that is shown
     */
    record Learn(Studying held, Optional<TaskId> task, Optional<Pixels> picture, Optional<Trouble> trouble)
            implements Page {
        /** Without a picture. */
        public Learn(Studying held, Optional<TaskId> task, Optional<Trouble> trouble) {
            this(held, task, Optional.empty(), trouble);
        }

        /** Nothing is awaited. */
        public Learn(Studying held) {
            this(held, Optional.empty(), Optional.empty());
        }

        @Override
        public Set<TaskId> awaits() {
            return trouble.isPresent() ? Set.of() : task.map(Set::of).orElse(Set.of());
        }
    }

    /**
     * Something is looked up in laws and cases.
     *
     * @param back from where it was opened
     * @param wanted what was asked for last, to ask for it again
     * @param task whose outcome is awaited still
     * @param print how far the paper of an article is
     * @param trouble why nothing comes
     */
    record Search(
            SearchPage page,
            Page back,
            Optional<SearchEffect> wanted,
            Optional<TaskId> task,
            Optional<Printout> print,
            Optional<Trouble> trouble)
            implements Page {
        @Override
        public Set<TaskId> awaits() {
            return trouble.isPresent() ? Set.of() : task.map(Set::of).orElse(Set.of());
        }

        /** A search holds no device; but nobody should be looked up for who has gone on. */
        @Override
        public Set<TaskId> holds() {
            return awaits();
        }

        Search at(SearchPage other) {
            return new Search(other, back, Optional.empty(), Optional.empty(), print, Optional.empty());
        }

        Search awaiting(SearchEffect effect, TaskId asked) {
            return new Search(page, back, Optional.of(effect), Optional.of(asked), print, Optional.empty());
        }

        Search printing(Optional<Printout> now) {
            return new Search(page, back, wanted, task, now, trouble);
        }

        Search failed(Trouble why) {
            return new Search(page, back, wanted, Optional.empty(), print, Optional.of(why));
        }
    }

    /**
     * All is done: what was handed in and under which number, who gave advice. The main action is to finish, without being
     * asked back; home otherwise.
     */
    record Closing() implements Page {}

    /**
     * Take your papers and your card.
     *
     * @param card awaits the card's removal, where there is a reader
     * @param reminded whether the person was reminded of papers once more
     */
    record Leaving(Optional<TaskId> card, boolean cardLies, boolean reminded) implements Page {
        /** As it begins. */
        public Leaving(Optional<TaskId> card, boolean cardLies) {
            this(card, cardLies, false);
        }

        @Override
        public Set<TaskId> awaits() {
            return card.map(Set::of).orElse(Set.of());
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }
    }

    /** Traces are being removed; {@code trouble} and {@code papers} are what {@link Clean} will tell. Shows nothing of anybody. */
    record Wiping(TaskId task, Optional<Trouble> trouble, boolean papers) implements Page {
        /** As the person wished. */
        public Wiping(TaskId task) {
            this(task, Optional.empty(), false);
        }

        @Override
        public Set<TaskId> awaits() {
            return Set.of(task);
        }
    }

    /**
     * The station is clean.
     *
     * @param trouble why a visit ended without its person's wish, if it did
     * @param papers whether printed pages may still lie in the tray
     */
    record Clean(Optional<Trouble> trouble, boolean papers) implements Page {
        /** Nothing lies in the tray. */
        public Clean(Optional<Trouble> trouble) {
            this(trouble, false);
        }
    }

    /** Something of a person may be left: closed until a technician has looked. */
    record Closed(Trouble trouble) implements Page {}

    /** How far the card is. */
    enum CardPhase {
        /** Lay it down. */
        WAITING,
        /** It lies there: let it lie. */
        READING
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
