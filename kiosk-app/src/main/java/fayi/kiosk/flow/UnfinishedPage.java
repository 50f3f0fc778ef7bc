package fayi.kiosk.flow;

import fayi.device.print.PrintProgress;
import fayi.kiosk.unfinished.Restored;
import fayi.kiosk.unfinished.ResumeCode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An interview that is set aside, and gone on with at any station. */
public sealed interface UnfinishedPage extends Page {
    /**
     * An interview is given to the hub until its person comes again; then the code for it, which may be printed.
     *
     * @param task what is awaited: the hub, then the print
     * @param kept once the hub has it
     */
    record SettingAside(
            TaskId task, Optional<SetAside> kept, Optional<PrintProgress> progress, Optional<Trouble> trouble)
            implements UnfinishedPage {
        @Override
        public Set<TaskId> awaits() {
            return kept.isPresent() ? Set.of() : Awaited.unless(trouble, task);
        }
    }

    /**
     * The card is laid down to go on with what was set aside; the code may be shown to the scanner before it or after it.
     *
     * @param scan empty once a code was read, and where no scanner hears
     * @param card whether one is awaited, too
     * @param code once it was read
     * @param back from where it was opened
     */
    record ResumeCard(
            Optional<TaskId> scan,
            Optional<TaskId> card,
            Page.CardPhase phase,
            Optional<ResumeCode> code,
            Page back,
            Optional<Trouble> trouble)
            implements UnfinishedPage {
        @Override
        public Set<TaskId> awaits() {
            return Stream.of(scan, card).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Set<TaskId> holds() {
            return awaits();
        }

        ResumeCard reading(Page.CardPhase now, Optional<TaskId> awaited, Optional<Trouble> told) {
            return new ResumeCard(scan, awaited, now, code, back, told);
        }

        ResumeCard scanned(Optional<ResumeCode> read) {
            return new ResumeCard(Optional.empty(), card, phase, read, back, trouble);
        }
    }

    /**
     * The code of an interview that was set aside is typed or shown to the scanner, and asked for. Personal data: its text form is masked.
     *
     * @param typed its digits by now
     * @param task of the asking, while the hub is asked
     * @param scan while a scanner hears
     * @param back from where it was opened
     */
    record ResumeAsk(String typed, Optional<TaskId> task, Optional<TaskId> scan, Page back, Optional<Trouble> trouble)
            implements UnfinishedPage {
        @Override
        public Set<TaskId> awaits() {
            return Stream.of(task, scan).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Set<TaskId> holds() {
            return scan.map(Set::of).orElse(Set.of());
        }

        ResumeAsk with(String digits, Optional<TaskId> hears, Optional<Trouble> told) {
            return new ResumeAsk(digits, task, hears, back, told);
        }

        @Override
        public String toString() {
            return "ResumeAsk[masked]";
        }
    }

    /**
     * What of an interview that was set aside still fits; nothing of it is used before the person has seen it.
     *
     * @param back from where it was asked for
     */
    record Resumed(TakenUp takenUp, Restored restored, Page back) implements UnfinishedPage {}
}
