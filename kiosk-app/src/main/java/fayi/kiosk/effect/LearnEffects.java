package fayi.kiosk.effect;

import fayi.content.ContentLibrary;
import fayi.content.yaml.ContentException;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.learn.LearnOutcome;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.util.function.Supplier;

/** Opens what can be learned. Nothing of what somebody reads is noted anywhere. */
final class LearnEffects {
    private final Supplier<ContentLibrary> content;
    private final EventLog log;

    LearnEffects(Supplier<ContentLibrary> content, EventLog log) {
        this.content = content;
        this.log = log;
    }

    void open(Task task) throws TroubleException {
        try {
            task.tell(new Outcome.Learn(
                    task.id(), new LearnOutcome.Opened(content.get().learning())));
        } catch (ContentException broken) {
            // Its text names file and line of the content, and nothing of a person.
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
            throw new TroubleException(Trouble.INTERVIEW_BROKEN);
        }
    }
}
