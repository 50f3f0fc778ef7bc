package fayi.protocol;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** A matter with its materials, for the lawyer who holds its ticket; every read is audited. Its text form is masked. */
public record DeskMatter(
        String intakeNumber,
        String serviceTitle,
        String stationName,
        ZonedDateTime acceptedAt,
        LocalDate dueBy,
        Applicant applicant,
        List<String> priorityGroups,
        List<AnsweredQuestion> answers,
        List<PaperEntry> papers,
        List<MatterEvent> events) {
    /** Copies the lists. */
    public DeskMatter {
        priorityGroups = List.copyOf(priorityGroups);
        answers = List.copyOf(answers);
        papers = List.copyOf(papers);
        events = List.copyOf(events);
    }

    @Override
    public String toString() {
        return "DeskMatter[" + intakeNumber + "]";
    }
}
