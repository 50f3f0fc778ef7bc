package fayi.kiosk.flow;

import fayi.kiosk.unfinished.ResumeCode;
import java.time.ZonedDateTime;

/** The code with which a person goes on with an interview, in brief. It carries no name. */
public record CodeSlip(ResumeCode code, String serviceTitle, ZonedDateTime goodUntil) implements Slip {
    @Override
    public String toString() {
        return "CodeSlip[masked]";
    }
}
