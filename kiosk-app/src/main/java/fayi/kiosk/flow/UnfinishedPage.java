package fayi.kiosk.flow;

import fayi.device.print.PrintProgress;
import fayi.kiosk.unfinished.Restored;
import java.util.Optional;
import java.util.Set;

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
     * The code of an interview that was set aside is typed, and asked for. Personal data: its text form is masked.
     *
     * @param typed its digits by now
     * @param task of the asking, once it was
     */
    record ResumeAsk(String typed, Optional<TaskId> task, Optional<Trouble> trouble) implements UnfinishedPage {
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
    record Resumed(TakenUp takenUp, Restored restored) implements UnfinishedPage {}
}
