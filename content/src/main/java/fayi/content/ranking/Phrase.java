package fayi.content.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words as they are said, of which two parts may stand apart: {@code 工钱…不给}; a part may be any word of a set. */
final class Phrase {
    /** How many characters may stand between the parts; more is another thought. */
    private static final int GAP = 12;

    private static final String APART = "…";
    private static final Pattern NAME = Pattern.compile("<([a-z-]+)>");

    private final int parts;
    private final Pattern pattern;

    private Phrase(int parts, Pattern pattern) {
        this.parts = parts;
        this.pattern = pattern;
    }

    /**
     * A phrase as it is written in the list.
     *
     * @param sets what stands for {@code <name>}: any of those words
     */
    static Phrase of(String written, Map<String, List<String>> sets) {
        List<String> parts = List.of(written.split(APART, -1));
        String pattern = parts.stream()
                .map(part -> "(" + anyOf(part, sets) + ")")
                .collect(Collectors.joining("[^。！？!?\\n]{0," + GAP + "}?"));
        return new Phrase(parts.size(), Pattern.compile(pattern));
    }

    private static String anyOf(String part, Map<String, List<String>> sets) {
        Matcher name = NAME.matcher(part);
        return name.matches()
                ? sets.getOrDefault(name.group(1), List.of()).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                : Pattern.quote(part);
    }

    /** The names of sets that {@code written} speaks of. */
    static List<String> names(String written) {
        return Stream.of(written.split(APART, -1))
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .toList();
    }

    /** Where it is said in {@code told}, if it is. What stands between its parts may be anything and is not told. */
    Optional<Said> in(String told) {
        Matcher matcher = pattern.matcher(told);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String words = IntStream.rangeClosed(1, parts)
                .mapToObj(matcher::group)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(APART));
        return Optional.of(new Said(matcher.start(), words));
    }

    /**
     * Words that were said.
     *
     * @param at the place in what was told
     */
    record Said(int at, String words) {}
}
