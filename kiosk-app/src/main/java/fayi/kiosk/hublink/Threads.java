package fayi.kiosk.hublink;

import java.util.concurrent.ThreadFactory;

/** Threads that do not hold up the end of the process. */
final class Threads {
    private Threads() {}

    static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
