package fayi.kiosk.flow;

import fayi.device.print.PrintProgress;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.directory.Browsing;
import fayi.kiosk.learn.Studying;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchPage;
import fayi.protocol.taken.TakenAlong;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a visit stands: one page is one screen. What the person said and made is in the {@link Dossier}; a page holds only
 * what concerns this screen, with the tasks whose outcomes it awaits. The pages of one flow stand together; a flow with a
 * machine of its own has one page here, which holds that machine's.
 */
public sealed interface Page
        permits ServicePage,
                InterviewPage,
                PaperPage,
                ConsultationPage,
                TrackPage,
                UnfinishedPage,
                LeavingPage,
                Page.Calculate,
                Page.Directory,
                Page.TakeAlong,
                Page.Learn,
                Page.Search {
    /** The effects whose outcomes this page still awaits; whatever else comes is too late for it. */
    default Set<TaskId> awaits() {
        return Set.of();
    }

    /** Those of them that hold a device or a line, and are therefore cancelled when the page is left. */
    default Set<TaskId> holds() {
        return Set.of();
    }

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
            return code.isPresent() ? Set.of() : Awaited.unless(trouble, task);
        }
    }

    /**
     * Somebody learns.
     *
     * @param task what is awaited: the opening, or the picture of a leaf
     * @param picture of the leaf that is shown
     * @param video of the leaf, while it plays or stands still
     */
    record Learn(
            Studying held,
            Optional<TaskId> task,
            Optional<Pixels> picture,
            Optional<Video> video,
            Optional<Trouble> trouble)
            implements Page {
        /** Without a picture. */
        public Learn(Studying held, Optional<TaskId> task, Optional<Trouble> trouble) {
            this(held, task, Optional.empty(), Optional.empty(), trouble);
        }

        /** Nothing is awaited. */
        public Learn(Studying held) {
            this(held, Optional.empty(), Optional.empty());
        }

        @Override
        public Set<TaskId> awaits() {
            return Stream.concat(task.filter(any -> trouble.isEmpty()).stream(), holds().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** A video ends with its leaf. */
        @Override
        public Set<TaskId> holds() {
            return video.map(Video::task).map(Set::of).orElse(Set.of());
        }

        Learn drawn(Optional<Pixels> other) {
            return new Learn(held, Optional.empty(), other, video, trouble);
        }

        Learn showing(Optional<Video> other, Optional<Trouble> why) {
            return new Learn(held, task, picture, other, why);
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

    /** How far the card is. */
    enum CardPhase {
        /** Lay it down. */
        WAITING,
        /** It lies there: let it lie. */
        READING
    }
}
