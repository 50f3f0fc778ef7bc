package fayi.endtoend.run;

import fayi.endtoend.process.ChildProcess;
import fayi.endtoend.process.ProcessGroup;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/**
 * How long a run lasts: until it is asked to end (Ctrl-C, SIGTERM) or a part ends by itself. Either way all parts end, the
 * last started first. The main thread starts the parts and waits; the virtual machine's end thread may come at any time.
 */
final class RunLifetime implements AutoCloseable {
    private final ProcessGroup group = new ProcessGroup();
    private final PrintStream out;
    private final Thread hook = new Thread(this::endBecauseAsked, "end-of-run");
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile boolean asked;

    RunLifetime(PrintStream out) {
        this.out = out;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Where the parts are started. */
    ProcessGroup group() {
        return group;
    }

    private void endBecauseAsked() {
        asked = true;
        out.println();
        out.println("正在关闭…… Ending ...");
        group.close();
        out.println("已全部关闭。All ended.");
    }

    /** Waits until the run is over, ends all parts, says which one was the first, and answers the exit code. */
    int awaitEnd() throws InterruptedException {
        ChildProcess first = group.awaitFirstEnd()
                .orElseThrow(() -> new IllegalStateException("A run without parts cannot be waited for"));
        waitForEverWhenAsked();
        int code = first.process().exitValue();
        if (code == 0) {
            out.println(first.name() + " 已由您关闭，其余部分随之关闭。 " + first.name() + " was closed; all else ends with it.");
        } else {
            out.println(first.name() + " 意外退出（" + code + "），日志：" + first.log());
            out.println(first.name() + " ended by itself with " + code + "; its log is " + first.log());
        }
        group.close();
        return code == 0 ? ExitCode.DONE : ExitCode.PART_ENDED;
    }

    /** Does not return once the end was asked for: the virtual machine ends under its caller. */
    void waitForEverWhenAsked() throws InterruptedException {
        if (asked) {
            never.await();
        }
    }

    /** Ends all parts. */
    @Override
    public void close() {
        if (!asked) {
            group.close();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                // Asked in this very moment: the hook finds nothing left to end.
                asked = true;
            }
        }
    }
}
