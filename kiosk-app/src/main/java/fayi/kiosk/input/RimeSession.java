package fayi.kiosk.input;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;

/** One session of librime with the pinyin schema. Not thread-safe. Offsets are those of rime_api.h on 64 bits. */
final class RimeSession implements AutoCloseable {
    static final String SCHEMA = "pinyin_simp";
    /** Key codes of X11, keysymdef.h. */
    static final int BACK_SPACE = 0xff08;

    static final int RETURN = 0xff0d;
    static final int PAGE_UP = 0xff55;
    static final int PAGE_DOWN = 0xff56;

    private static final int CONTEXT_SIZE = 88;
    private static final int PREEDIT = 24;
    private static final int PAGE_NUMBER = 36;
    private static final int IS_LAST_PAGE = 40;
    private static final int CANDIDATE_COUNT = 48;
    private static final int CANDIDATES = 56;
    private static final int CANDIDATE_SIZE = 24;
    private static final int COMMIT_SIZE = 16;
    private static final int COMMIT_TEXT = 8;

    private final RimeLibrary rime;
    private final long session;
    private final Memory context = new Memory(CONTEXT_SIZE);
    private final Memory commit = new Memory(COMMIT_SIZE);

    private RimeSession(RimeLibrary rime, long session) {
        this.rime = rime;
        this.session = session;
    }

    /**
     * Opens a session.
     *
     * @throws InputUnavailableException when librime has no usable pinyin
     */
    static RimeSession open(RimeLibrary rime) throws InputUnavailableException {
        long session = rime.RimeCreateSession();
        if (session == 0 || rime.RimeSelectSchema(session, SCHEMA) == 0) {
            throw new InputUnavailableException("librime has no schema " + SCHEMA + ": install rime-data-pinyin-simp");
        }
        return new RimeSession(rime, session);
    }

    Composition press(int keyCode) {
        rime.RimeProcessKey(session, keyCode, 0);
        return state();
    }

    /** Takes the best choice for everything that is composed. */
    Composition commit() {
        rime.RimeCommitComposition(session);
        return state();
    }

    void clear() {
        rime.RimeClearComposition(session);
    }

    /** What is composed now. */
    Composition state() {
        String committed = committed();
        context.clear();
        context.setInt(0, CONTEXT_SIZE - Integer.BYTES);
        if (rime.RimeGetContext(session, context) == 0) {
            return Composition.commit(committed);
        }
        try {
            List<String> candidates = candidates();
            return new Composition(
                    committed,
                    text(context.getPointer(PREEDIT)),
                    candidates,
                    context.getInt(PAGE_NUMBER) > 0,
                    !candidates.isEmpty() && context.getInt(IS_LAST_PAGE) == 0);
        } finally {
            rime.RimeFreeContext(context);
            context.clear();
        }
    }

    private List<String> candidates() {
        int count = context.getInt(CANDIDATE_COUNT);
        Pointer entries = context.getPointer(CANDIDATES);
        List<String> candidates = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            candidates.add(text(entries.getPointer((long) index * CANDIDATE_SIZE)));
        }
        return candidates;
    }

    private String committed() {
        commit.clear();
        commit.setInt(0, COMMIT_SIZE - Integer.BYTES);
        if (rime.RimeGetCommit(session, commit) == 0) {
            return "";
        }
        try {
            return text(commit.getPointer(COMMIT_TEXT));
        } finally {
            rime.RimeFreeCommit(commit);
            commit.clear();
        }
    }

    @SuppressWarnings("NullAway") // JNA answers null for a null pointer and is not annotated
    private static String text(Pointer pointer) {
        return pointer == null ? "" : pointer.getString(0, "UTF-8");
    }

    @Override
    public void close() {
        rime.RimeClearComposition(session);
        rime.RimeDestroySession(session);
    }
}
