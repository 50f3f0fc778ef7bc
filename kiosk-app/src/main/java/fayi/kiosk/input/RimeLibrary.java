package fayi.kiosk.input;

import com.sun.jna.Library;
import com.sun.jna.Pointer;

/**
 * The functions of librime's C interface (rime_api.h of 1.8) that an input method needs, under their own names. A session
 * is a uintptr_t, a Bool an int.
 */
interface RimeLibrary extends Library {
    void RimeSetup(Pointer traits);

    void RimeInitialize(Pointer traits);

    void RimeFinalize();

    int RimeStartMaintenance(int fullCheck);

    void RimeJoinMaintenanceThread();

    long RimeCreateSession();

    int RimeDestroySession(long session);

    void RimeCleanupAllSessions();

    int RimeSelectSchema(long session, String schema);

    int RimeProcessKey(long session, int keyCode, int modifiers);

    int RimeGetContext(long session, Pointer context);

    int RimeFreeContext(Pointer context);

    int RimeGetCommit(long session, Pointer commit);

    int RimeFreeCommit(Pointer commit);

    void RimeClearComposition(long session);

    int RimeCommitComposition(long session);
}
