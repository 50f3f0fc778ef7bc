package fayi.endtoend.run;

import fayi.endtoend.process.Display;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What a person is told when everything runs. */
record Welcome(URI desk, Display display, DemonstrationLawyer lawyer, Path logs) {
    /** One line an address, for whoever starts it a second time. */
    List<String> addresses() {
        List<String> lines = new ArrayList<>();
        display.watchAddress().ifPresent(address -> lines.add("屏幕 screen:  " + address));
        lines.add("律师台 desk:  " + desk);
        lines.add("日志 logs:    " + logs);
        lines.add("进程 process: " + ProcessHandle.current().pid() + " (Ctrl-C there, or kill it, to end everything)");
        return lines;
    }

    /** Prints it, with the one-time code of this moment. */
    void printTo(PrintStream out) {
        out.println();
        out.println("法驿已启动。Fayi runs.");
        addresses().forEach(line -> out.println("  " + line));
        out.println("  演示账号 account: " + lawyer.account() + "    密码 password: " + lawyer.password());
        out.println("  动态码 one-time code: " + lawyer.code(Clock.systemUTC().instant()) + " (30 s)");
        out.println("  登录页上点演示账号，三项都会填好。A click on the account on the sign-in page fills in all three.");
        out.println();
        out.println("试一试：点一下屏幕，选“法律援助”，把模拟设备台里的一张卡放上去；在律师台登录，来电时接听。");
        out.println("Try: touch the screen, choose 法律援助, lay a card on the reader in the dock;");
        out.println("sign in at the desk, and answer when the station calls.");
        out.println("按 Ctrl-C 全部结束。Ctrl-C ends everything.");
    }
}
