package fayi.content.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The one-year loan prime rate (LPR), as the National Interbank Funding Center has published it since 20 August 2019. Each
 * rate holds until the next one.
 */
public final class LendingRates {
    private final NavigableMap<LocalDate, Integer> byDay;
    private final LocalDate knownUntil;

    /**
     * A table of rates.
     *
     * @param byDay the day of publication to the rate in hundredths of a per cent
     * @param knownUntil the last day for which the table was checked
     */
    public LendingRates(Map<LocalDate, Integer> byDay, LocalDate knownUntil) {
        this.byDay = new TreeMap<>(byDay);
        this.knownUntil = knownUntil;
    }

    /** The rate on {@code day} in hundredths of a per cent, or nothing before the first. */
    public Optional<Integer> on(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** The last day for which the table was checked; later the last rate is an estimate. */
    public LocalDate knownUntil() {
        return knownUntil;
    }
}
