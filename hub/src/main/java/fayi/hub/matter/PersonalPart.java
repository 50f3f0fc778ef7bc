package fayi.hub.matter;

import fayi.protocol.AnsweredQuestion;
import fayi.protocol.Applicant;
import fayi.protocol.PaperEntry;
import java.util.List;

/** What is personal in a matter, encrypted as one value. Its text form is masked. */
public record PersonalPart(
        Applicant applicant, List<String> priorityGroups, List<AnsweredQuestion> answers, List<PaperEntry> papers) {
    /** Copies the lists. */
    public PersonalPart {
        priorityGroups = List.copyOf(priorityGroups);
        answers = List.copyOf(answers);
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "PersonalPart[masked]";
    }
}
