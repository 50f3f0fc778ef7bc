package fayi.kiosk.flow;

import fayi.kiosk.unfinished.ResumeCode;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * An interview that the hub keeps until its person comes again. Personal data: its text form is masked.
 *
 * @param paper the code on a sheet, where it could be made
 */
public record SetAside(ResumeCode code, ZonedDateTime goodUntil, Optional<MadePaper> paper) {
    @Override
    public String toString() {
        return "SetAside[masked]";
    }
}
