package fayi.device.selftest;

import fayi.device.DeviceException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a self-test found. Holds nothing that was read from a person's card or code.
 *
 * @param reason stable id of why: {@code ok}, {@code paper-empty}, {@code skipped}, ...
 * @param action what the technician should do, in one English sentence; empty when nothing
 * @param facts what was seen, by a short English name: {@code read time -> 118 ms}; sorted
 */
public record Finding(Verdict verdict, String reason, String action, Map<String, String> facts) {
    /** How it ended. */
    public enum Verdict {
        /** As it should be. */
        PASSED,
        /** Not as it should be: {@code action} says what to do. */
        FAILED,
        /** Not tried, or given up: nothing is known. */
        SKIPPED
    }

    /** Sorts and copies the facts. */
    public Finding {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** All is well. */
    public static Finding passed(Map<String, String> facts) {
        return new Finding(Verdict.PASSED, "ok", "", facts);
    }

    /** It is not as it should be. */
    public static Finding failed(String reason, String action) {
        return new Finding(Verdict.FAILED, reason, action, Map.of());
    }

    /** Nobody wanted to know, or could say. */
    public static Finding skipped() {
        return new Finding(Verdict.SKIPPED, "skipped", "", Map.of());
    }

    /** By what stopped the test. */
    static Finding of(DeviceException failure) {
        if (failure instanceof DeviceException.ClaimEnded) {
            return skipped();
        }
        String reason = failure instanceof DeviceException.Offline away ? away.reason() : failure.id();
        return failed(reason, failure.action());
    }

    /** As a technician answered. */
    public static Finding of(TestGuide.Answer answer, String otherwise, String action) {
        return switch (answer) {
            case YES -> passed(Map.of());
            case NO -> failed(otherwise, action);
            case SKIP -> skipped();
        };
    }
}
