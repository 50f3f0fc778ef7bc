package fayi.content.rule;

import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads figures, rates and rest days; every mistake names its line. */
final class FiguresReader {
    private FiguresReader() {}

    static Figures figures(String file, String text) {
        YamlKeys root = YamlFile.read(file, text).keys("figures");
        List<Figure> figures = new ArrayList<>();
        for (YamlValue entry : root.get("figures").list()) {
            Figure figure = figure(entry.keys("kind", "year", "yuan", "source", "demonstration"));
            if (figures.stream().anyMatch(other -> other.kind() == figure.kind() && other.year() == figure.year())) {
                throw entry.wrong("this figure of this year stands here twice", "Remove one of them.");
            }
            figures.add(figure);
        }
        return new Figures(figures);
    }

    private static Figure figure(YamlKeys keys) {
        long yuan = keys.get("yuan").number();
        if (yuan <= 0 || yuan > 10_000_000) {
            throw keys.get("yuan").wrong("this is no sum that a year's figure has", "Write whole yuan, more than 0.");
        }
        return new Figure(
                keys.get("kind").constant(FigureKind.class),
                year(keys.get("year")),
                Fen.ofYuan(yuan),
                keys.words("source"),
                keys.flag("demonstration", false));
    }

    static LendingRates lendingRates(String file, String text) {
        YamlKeys root = YamlFile.read(file, text).keys("known-until", "rates");
        Map<LocalDate, Integer> rates = new TreeMap<>();
        for (YamlValue entry : root.get("rates").list()) {
            YamlKeys keys = entry.keys("from", "hundredths");
            long rate = keys.get("hundredths").number();
            if (rate <= 0 || rate > 3_000) {
                throw keys.get("hundredths")
                        .wrong("this is no rate", "Write hundredths of a per cent: 345 for 3.45 %.");
            }
            if (rates.put(day(keys.get("from")), (int) rate) != null) {
                throw entry.wrong("this day stands here twice", "Remove one of them.");
            }
        }
        return new LendingRates(rates, day(root.get("known-until")));
    }

    static RestDays restDays(String file, String text) {
        YamlKeys root = YamlFile.read(file, text).keys("years");
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> working = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (YamlValue entry : root.get("years").list()) {
            YamlKeys keys = entry.keys("year", "source", "holidays", "working");
            int year = year(keys.get("year"));
            keys.get("source").text();
            if (!years.add(year)) {
                throw entry.wrong("the year " + year + " stands here twice", "Remove one of them.");
            }
            keys.list("holidays").forEach(span -> holidays.addAll(span(span, year)));
            keys.list("working").forEach(day -> working.addAll(span(day, year)));
        }
        return new RestDays(holidays, working, years);
    }

    /** One day, or two with a slash between, all days of which count. */
    private static List<LocalDate> span(YamlValue value, int year) {
        String[] ends = value.text().split("/", -1);
        LocalDate first = day(value, ends[0]);
        LocalDate last = ends.length == 2 ? day(value, ends[1]) : first;
        if (ends.length > 2 || last.isBefore(first) || first.getYear() != year || last.getYear() != year) {
            throw value.wrong("this is no span of days of " + year, "Write 2026-10-01/2026-10-07.");
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }

    static LocalDate day(YamlValue value) {
        return day(value, value.text());
    }

    private static LocalDate day(YamlValue place, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw place.wrong("'" + text + "' is no day", "Write it as 2026-03-01.");
        }
    }

    private static int year(YamlValue value) {
        long year = value.number();
        if (year < 2000 || year > 2200) {
            throw value.wrong("'" + year + "' is no year for this", "Write four digits, such as 2026.");
        }
        return (int) year;
    }
}
