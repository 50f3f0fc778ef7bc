package fayi.kiosk.input;

import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Chinese by pinyin through librime. It is prepared on a thread of its own; until then, and where librime is missing, keys
 * give letters. One a process, since librime has one state.
 */
public final class PinyinInput implements TextInput {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(PinyinInput.class));
    private static final String LIBRARY = "librime.so.1";

    private final Thread preparation;
    private @Nullable RimeEngine engine;
    private Status status = Status.PREPARING;

    private PinyinInput(String library, InputDirectories directories) {
        preparation = new Thread(() -> prepare(library, directories), "input-preparation");
        preparation.setDaemon(true);
    }

    /** Begins to prepare, in the directory {@code input} of {@code dataDirectory}, and returns at once. */
    public static PinyinInput start(Path dataDirectory) {
        return start(LIBRARY, InputDirectories.in(dataDirectory));
    }

    static PinyinInput start(String library, InputDirectories directories) {
        PinyinInput input = new PinyinInput(library, directories);
        input.preparation.start();
        return input;
    }

    private void prepare(String library, InputDirectories directories) {
        try {
            ready(RimeEngine.start(library, directories));
        } catch (InputUnavailableException missing) {
            LOG.record(LogEvent.INPUT_LETTERS_ONLY, EventLog.trace(missing));
            lettersOnly();
        } catch (RuntimeException | Error failure) {
            lettersOnly();
            throw failure;
        }
    }

    private synchronized void ready(RimeEngine prepared) {
        engine = prepared;
        status = Status.READY;
    }

    private synchronized void lettersOnly() {
        engine = null;
        status = Status.LETTERS_ONLY;
    }

    @Override
    public synchronized Status status() {
        return status;
    }

    @Override
    public synchronized Composition press(char key) {
        if (engine == null) {
            return Composition.commit(String.valueOf(key));
        }
        RimeSession session = engine.session();
        if (key >= 'a' && key <= 'z') {
            return session.press(key);
        }
        boolean composing = session.state().isComposing();
        if (composing && (key == ' ' || key == '\'')) {
            return session.press(key);
        }
        String before = composing ? session.commit().committed() : "";
        return Composition.commit(before + key);
    }

    @Override
    public synchronized Composition erase() {
        return engine == null ? Composition.EMPTY : engine.session().press(RimeSession.BACK_SPACE);
    }

    @Override
    public synchronized Composition choose(int index) {
        RimeSession session = engine == null ? null : engine.session();
        int choices = session == null ? 0 : session.state().candidates().size();
        if (session == null || index < 0 || index >= choices) {
            throw new IndexOutOfBoundsException("There is no choice " + index + " of " + choices);
        }
        return session.press('1' + index);
    }

    @Override
    public synchronized Composition nextPage() {
        return page(RimeSession.PAGE_DOWN);
    }

    @Override
    public synchronized Composition previousPage() {
        return page(RimeSession.PAGE_UP);
    }

    private Composition page(int keyCode) {
        return engine == null ? Composition.EMPTY : engine.session().press(keyCode);
    }

    @Override
    public synchronized Composition commitLetters() {
        return engine == null ? Composition.EMPTY : engine.session().press(RimeSession.RETURN);
    }

    @Override
    public synchronized void clear() {
        if (engine != null) {
            engine.session().clear();
        }
    }

    @Override
    public synchronized void wipe() throws WipeException {
        if (engine == null) {
            return;
        }
        try {
            engine.wipe();
        } catch (InputUnavailableException lost) {
            lettersOnly();
            LOG.record(LogEvent.INPUT_LETTERS_ONLY, EventLog.trace(lost));
        } catch (IOException failure) {
            lettersOnly();
            throw new WipeException("The input's directory could not be emptied", failure);
        }
    }

    @Override
    public void close() throws WipeException {
        awaitPreparation();
        synchronized (this) {
            RimeEngine last = engine;
            lettersOnly();
            if (last != null) {
                try {
                    last.close();
                } catch (IOException failure) {
                    throw new WipeException("The input's directory could not be emptied", failure);
                }
            }
        }
    }

    private void awaitPreparation() {
        boolean interrupted = false;
        while (preparation.isAlive()) {
            try {
                preparation.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
