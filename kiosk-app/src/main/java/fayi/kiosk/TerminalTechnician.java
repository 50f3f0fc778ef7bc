package fayi.kiosk;

import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestLevel;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.doctor.Problem;
import fayi.provisioning.doctor.ReadinessReport;
import fayi.provisioning.doctor.StationResult;
import fayi.provisioning.doctor.Technician;
import fayi.provisioning.doctor.TestResult;
import fayi.provisioning.doctor.attached.Attached;
import fayi.provisioning.doctor.report.DoctorWords;
import fayi.provisioning.doctor.report.ReportFiles;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Guides a technician in a terminal: each sentence in Chinese, with English below. */
final class TerminalTechnician implements Technician {
    private final DoctorWords chinese = DoctorWords.in(Locale.SIMPLIFIED_CHINESE);
    private final DoctorWords english = DoctorWords.in(Locale.ENGLISH);
    private final PrintStream out;
    private final TerminalAnswers answers;

    TerminalTechnician(InputStream in, PrintStream out) {
        this.out = out;
        answers = new TerminalAnswers(in);
    }

    /** Says what is going to happen, and waits for the word to begin; false when the technician does not want to. */
    boolean begin(StationConfiguration station, Set<TestLevel> levels, boolean atOnce) throws InterruptedException {
        say("终端体检：" + station.name(), "Examination of the station " + station.stationId());
        if (levels.contains(TestLevel.EXTERNAL)) {
            say("会打印测试页，打开摄像头。", "A test page will be printed and the cameras will be opened.");
        }
        if (levels.contains(TestLevel.INTERACTIVE)) {
            say("有几项要您动手。不想做的，输入 s 回车就跳过。", "Some tests need your hands. To leave one out, type s and Enter.");
        }
        if (atOnce) {
            answers.listen();
            return true;
        }
        say("按回车开始，输入 q 回车退出。", "Enter begins; q and Enter leaves.");
        return !answers.next().equals("q");
    }

    @Override
    public void begins(String kind, SelfTest test, Runnable skip) {
        answers.skipWith(skip);
        if (test.level() == TestLevel.INTERACTIVE && answers.nobodyIsThere()) {
            skip.run();
        } else if (test.level() == TestLevel.INTERACTIVE) {
            out.println();
            say(
                    "【" + chinese.kind(kind) + "】" + chinese.test(test.id()),
                    english.kind(kind) + ": " + english.test(test.id()));
        }
    }

    @Override
    public void tell(Step step) {
        say("  → " + chinese.step(step), "    " + english.step(step));
    }

    @Override
    public Answer ask(Step question) throws InterruptedException {
        if (question == Step.LOOK_AT_PICTURE) {
            say(
                    "    这里看不到画面：请在终端屏幕的技术员入口检查这一项。",
                    "    No picture can be shown here: use the technician's door on the screen.");
            return Answer.SKIP;
        }
        tell(question);
        say("    是，按回车；不是，输入 n；说不准，输入 s。", "    Enter for yes, n for no, s to skip.");
        return switch (answers.next()) {
            case "", "y", "是" -> Answer.YES;
            case "n", "否", "不是" -> Answer.NO;
            default -> Answer.SKIP;
        };
    }

    @Override
    public void ended(String kind, TestResult result) {
        answers.skipWith(() -> {});
        tell(
                chinese.kind(kind) + "：" + chinese.test(result.test()),
                english.kind(kind) + ", " + english.test(result.test()),
                result.finding());
    }

    @Override
    public void checked(StationResult result) {
        String key = "check." + result.check();
        tell(chinese.get(key), english.get(key), result.finding());
    }

    private void tell(String subject, String englishSubject, Finding finding) {
        String verdict = "finding." + finding.verdict();
        boolean passed = finding.verdict() == Finding.Verdict.PASSED;
        out.println((passed ? "  ✓ " : finding.verdict() == Finding.Verdict.FAILED ? "  ✗ " : "  － ")
                + subject + "　"
                + chinese.get(verdict)
                + (passed ? "" : "：" + chinese.reason(finding.reason()))
                + "  (" + englishSubject + ": " + english.get(verdict)
                + (passed ? "" : ", " + english.reason(finding.reason()))
                + ")");
    }

    @Override
    public boolean again(String kind, TestResult failed) throws InterruptedException {
        String reason = failed.finding().reason();
        String action = failed.finding().action();
        say("    " + chinese.action(reason, action), "    " + english.action(reason, action));
        say("    弄好了按回车，再做一次；不做了输入 s。", "    Enter does it once more; s goes on.");
        return answers.next().isEmpty();
    }

    /** Says what came of it, what to do, and where the report lies. */
    void end(ReadinessReport report, ReportFiles files) {
        String verdict = "verdict." + report.verdict();
        out.println();
        say(
                "结论：" + chinese.get(verdict) + "。" + chinese.get(verdict + ".text"),
                english.get(verdict) + ". " + english.get(verdict + ".text"));
        List<Problem> problems = report.problems();
        for (int i = 0; i < problems.size(); i++) {
            tell(i + 1, problems.get(i));
        }
        for (Attached thing : report.unconfigured()) {
            String sort = "attached." + thing.sort();
            String name = thing.path().orElse(thing.name());
            say(
                    "接着但没有用上：" + chinese.get(sort) + " " + name,
                    "Attached and not configured: " + english.get(sort) + " " + name);
        }
        out.println();
        files.pdf().ifPresent(pdf -> say("报告（可打印）：" + pdf, "The report, to print"));
        say("报告（机器读）：" + files.json(), "The report, for programs");
    }

    private void tell(int number, Problem problem) {
        String key = (problem.device() ? "kind." : "check.") + problem.subject();
        String subject = chinese.find(key).orElse(problem.subject());
        String englishSubject = english.find(key).orElse(problem.subject());
        say(
                number + ". " + (problem.essential() ? "【必须先修】" : "") + subject + "：" + chinese.reason(problem.reason())
                        + "。" + chinese.action(problem.reason(), problem.action()),
                "   " + (problem.essential() ? "[essential] " : "") + englishSubject + ": "
                        + english.reason(problem.reason()) + ". "
                        + (problem.action().isEmpty() ? english.action(problem.reason(), "") : problem.action())
                        + " [" + problem.reason() + "]");
    }

    private void say(String inChinese, String inEnglish) {
        out.println(inChinese);
        out.println(inEnglish);
    }
}
