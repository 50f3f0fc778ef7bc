package fayi.hub;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import fayi.protocol.log.EventLog;
import org.slf4j.LoggerFactory;

/**
 * Sends the hub's events to the standard error stream, so that the standard output has nothing but READY. Libraries may
 * only report errors: their finer messages can repeat what people confided.
 */
final class LogOutput {
    private static final String NAME = "fayi.hub";

    private LogOutput() {}

    static EventLog open() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%date{ISO8601} %level %msg%n");
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        context.getLogger("ROOT").addAppender(console);
        context.getLogger("ROOT").setLevel(Level.ERROR);
        context.getLogger(NAME).setLevel(Level.INFO);
        return new EventLog(LoggerFactory.getLogger(NAME));
    }
}
