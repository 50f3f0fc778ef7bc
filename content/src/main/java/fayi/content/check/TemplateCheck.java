package fayi.content.check;

import fayi.content.interview.Interview;
import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import fayi.content.yaml.FilePlace;
import fayi.content.yaml.Suggestion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Checks a paper of an interview: its sections are closed, and all it names is there. */
final class TemplateCheck {
    private final ContentSource source;
    private final Interview interview;
    private final TemplateNames names;
    private final List<ContentException> problems = new ArrayList<>();
    private final List<String> used = new ArrayList<>();

    TemplateCheck(ContentSource source, Interview interview) {
        this.source = source;
        this.interview = interview;
        this.names = new TemplateNames(interview);
    }

    /** What is wrong with the paper at {@code path}, whose parts are all there. */
    List<ContentException> problems(String path) {
        problems.clear();
        read(path, List.of());
        return List.copyOf(problems);
    }

    /** Every name that the papers read so far use. */
    List<String> used() {
        return List.copyOf(used);
    }

    private void read(String path, List<String> around) {
        Deque<TemplateTag> open = new ArrayDeque<>();
        List<String> sections = new ArrayList<>(around);
        for (TemplateTag tag : TemplateTag.of(path, source.read(path).orElse(""))) {
            switch (tag.kind()) {
                case ">" -> read("papers/part/" + tag.name() + ".html", sections);
                case "#", "^" -> {
                    look(tag, sections);
                    open.push(tag);
                    sections.add(tag.kind().equals("#") ? tag.name() : "");
                }
                case "/" -> close(tag, open, sections);
                default -> look(tag, sections);
            }
        }
        open.forEach(tag -> problems.add(
                tag.place().wrong("the section '" + tag.name() + "' is not closed", "Add {{/" + tag.name() + "}}.")));
    }

    private void close(TemplateTag tag, Deque<TemplateTag> open, List<String> sections) {
        Optional<TemplateTag> last = Optional.ofNullable(open.peek());
        if (last.map(TemplateTag::name).filter(tag.name()::equals).isEmpty()) {
            String expected = last.map(TemplateTag::name).orElse("nothing");
            problems.add(tag.place()
                    .wrong(
                            "'" + tag.name() + "' is closed here, but '" + expected + "' is open",
                            "Close the sections in the order opposite to the one in which they were opened."));
            return;
        }
        open.pop();
        sections.remove(sections.size() - 1);
    }

    private void look(TemplateTag tag, List<String> sections) {
        used.add(tag.name());
        if (tag.name().equals(".") || names.has(tag.name(), sections)) {
            return;
        }
        FilePlace place = tag.place();
        List<String> known = names.known(sections);
        String remedy = Suggestion.nearest(tag.name(), known)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("Ask for it in the interview, or remove it.");
        problems.add(place.wrong("the interview '" + interview.id() + "' has no '" + tag.name() + "'", remedy));
    }
}
