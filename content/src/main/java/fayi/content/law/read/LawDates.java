package fayi.content.law.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of versions, from file names and from what stands above the first article. */
final class LawDates {
    private static final Pattern CHINESE = Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ADOPTED = Pattern.compile("通过|修正|修订|公布|发布|批准|颁布|印发|制定|决定");
    private static final Pattern EFFECT = Pattern.compile("自 ?(\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日) ?起(?:施行|实施|生效|执行)");

    private LawDates() {}

    /** The date in a file's or folder's name, written 2020-05-28. */
    static Optional<LocalDate> inName(String name) {
        return first(ISO.matcher(name));
    }

    /** The day of the last adoption or change that the preface tells. */
    static Optional<LocalDate> adopted(List<String> preface) {
        List<LocalDate> dates = new ArrayList<>();
        for (String line : preface) {
            if (ADOPTED.matcher(line).find() && !line.contains("施行")) {
                dates.addAll(all(line));
            }
        }
        return dates.stream().max(Comparator.naturalOrder());
    }

    /** Whether the preface tells an adoption, which a mere part of a law does not have. */
    static boolean tellsAdoption(List<String> preface) {
        return adopted(preface).isPresent();
    }

    /** The day from which the law holds, by its preface or its last articles. */
    static Optional<LocalDate> effective(List<String> preface, List<String> lastArticles) {
        Optional<LocalDate> told = preface.stream()
                .filter(line -> line.contains("施行") && !ADOPTED.matcher(line).find())
                .flatMap(line -> all(line).stream())
                .max(Comparator.naturalOrder());
        return told.isPresent()
                ? told
                : lastArticles.stream()
                        .flatMap(text -> {
                            Matcher match = EFFECT.matcher(text);
                            return match.find() ? all(match.group(1)).stream() : java.util.stream.Stream.empty();
                        })
                        .max(Comparator.naturalOrder());
    }

    private static List<LocalDate> all(String line) {
        List<LocalDate> dates = new ArrayList<>();
        Matcher match = CHINESE.matcher(line);
        while (match.find()) {
            date(match).ifPresent(dates::add);
        }
        return dates;
    }

    private static Optional<LocalDate> first(Matcher match) {
        return match.find() ? date(match) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher match) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
