package fayi.content.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule is asked with. What was left open or never asked counts as zero, no or nothing. Personal data: its text form
 * is masked.
 */
public final class RuleInput {
    private final Set<String> known;
    private final Map<String, Object> values;
    private final LocalDate today;

    /**
     * An input.
     *
     * @param known the names that may be asked for
     * @param values by name: {@link Long} for numbers and sums in fen, {@link LocalDate}, {@link Boolean}, {@link String}
     *     for an option's id, a {@link List} of such ids
     */
    public RuleInput(Set<String> known, Map<String, Object> values, LocalDate today) {
        this.known = Set.copyOf(known);
        this.values = Map.copyOf(values);
        this.today = today;
    }

    /** The day on which the rule is asked. */
    public LocalDate today() {
        return today;
    }

    /** A number, or a sum in fen. */
    public long number(String name) {
        return find(name, Long.class).orElse(0L);
    }

    /** A day. */
    public Optional<LocalDate> day(String name) {
        return find(name, LocalDate.class);
    }

    /** A day that a rule cannot do without; today where it was left open. */
    public LocalDate dayOrToday(String name) {
        return day(name).orElse(today);
    }

    /** Whether it was answered with yes. */
    public boolean flag(String name) {
        return find(name, Boolean.class).orElse(false);
    }

    /** The chosen option's id, or an empty text. */
    public String choice(String name) {
        return find(name, String.class).orElse("");
    }

    /** The chosen options' ids. */
    public List<String> choices(String name) {
        return find(name, List.class)
                .map(list -> ((List<?>) list).stream().map(String::valueOf).toList())
                .orElse(List.of());
    }

    private <T> Optional<T> find(String name, Class<T> type) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException("the rule asks for '" + name + "', which its questions do not have");
        }
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    @Override
    public String toString() {
        return "RuleInput[masked]";
    }
}
