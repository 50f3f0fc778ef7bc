package fayi.content.interview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered in this visit under a name that several interviews know. Immutable; ends with the visit. Personal data:
 * its text form is masked.
 */
public final class SharedAnswers {
    /** Nothing answered yet. */
    public static final SharedAnswers NONE = new SharedAnswers(Map.of());

    private final Map<String, Answer> byName;

    private SharedAnswers(Map<String, Answer> byName) {
        this.byName = byName;
    }

    /** These and {@code answer}, which takes the place of an earlier one; what was left open is not shared. */
    public SharedAnswers with(String name, Answer answer) {
        if (answer instanceof Answer.Skipped) {
            return this;
        }
        Map<String, Answer> more = new LinkedHashMap<>(byName);
        more.put(name, answer);
        return new SharedAnswers(Map.copyOf(more));
    }

    /** What was answered under that name. */
    public Optional<Answer> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedAnswers shared && byName.equals(shared.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    @Override
    public String toString() {
        return "SharedAnswers[" + byName.size() + " masked]";
    }
}
