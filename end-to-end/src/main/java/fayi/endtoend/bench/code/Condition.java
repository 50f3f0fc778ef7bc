package fayi.endtoend.bench.code;

import java.util.Locale;

/** What makes a code hard to read. */
enum Condition {
    CLEAN,
    ROTATION,
    BLUR_1,
    BLUR_2,
    BLUR_3,
    LOW_LIGHT,
    VERY_LOW_LIGHT,
    PERSPECTIVE,
    TINY,
    NOISE,
    GLARE,
    COMBINED,
    /** No code at all: whatever is read here is wrong. */
    NEGATIVE;

    /** As the table and file names have it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
