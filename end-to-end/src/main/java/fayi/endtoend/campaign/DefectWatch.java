package fayi.endtoend.campaign;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Hears of defects: exceptions that end a thread, and what drivers log as an error, which is never anything but a defect of
 * their own. Safe for use by several threads.
 */
final class DefectWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private static final String DRIVERS = "fayi.device";

    private final List<String> defects = new CopyOnWriteArrayList<>();
    private final Logger drivers = (Logger) LoggerFactory.getLogger(DRIVERS);
    private final @Nullable Level levelBefore = drivers.getLevel();
    private final @Nullable UncaughtExceptionHandler handlerBefore = Thread.getDefaultUncaughtExceptionHandler();

    private DefectWatch() {}

    /** Begins to listen. */
    static DefectWatch begin() {
        DefectWatch watch = new DefectWatch();
        watch.setContext(watch.drivers.getLoggerContext());
        watch.start();
        watch.drivers.setLevel(Level.ERROR);
        watch.drivers.addAppender(watch);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, escaped) -> watch.defects.add("escaped on " + thread.getName() + ": " + escaped));
        return watch;
    }

    /** What was heard so far. */
    List<String> defects() {
        return List.copyOf(defects);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            String failure = event.getThrowableProxy() == null
                    ? ""
                    : " " + event.getThrowableProxy().getMessage();
            defects.add(event.getFormattedMessage() + failure);
        }
    }

    @Override
    public void close() {
        drivers.detachAppender(this);
        drivers.setLevel(levelBefore);
        Thread.setDefaultUncaughtExceptionHandler(handlerBefore);
        stop();
    }
}
