package fayi.endtoend.run;

import fayi.endtoend.process.Display;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
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

    /** Prints it, and on a terminal a fresh one-time code for every Enter. */
    void printTo(PrintStream out) {
        out.println();
        out.println("法驿已启动。Fayi runs.");
        addresses().forEach(line -> out.println("  " + line));
        out.println("  演示账号 account: " + lawyer.account() + "    密码 password: " + lawyer.password());
        out.println("  " + code());
        out.println();
        out.println("试一试：点一下屏幕，选“法律援助”，把模拟设备台里的一张卡放上去；在律师台登录，来电时接听。");
        out.println("Try: touch the screen, choose 法律援助, lay a card on the reader in the dock;");
        out.println("sign in at the desk, and answer when the station calls.");
        out.println("按 Ctrl-C 全部结束。Ctrl-C ends everything.");
        if (System.console() != null) {
            out.println("动态码过期了就按回车。When the one-time code has run out, press Enter.");
            Thread keys = new Thread(() -> answerEnter(out), "one-time-codes");
            keys.setDaemon(true);
            keys.start();
        }
    }

    private String code() {
        return "动态码 one-time code: " + lawyer.code(Clock.systemUTC().instant());
    }

    private void answerEnter(PrintStream out) {
        try (BufferedReader keys = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))) {
            while (keys.readLine() != null) {
                out.println("  " + code());
            }
        } catch (IOException closed) {
            out.println("键盘已断开。The terminal takes no more keys: " + closed.getMessage());
        }
    }
}
