package fayi.hub.matter;

import java.time.LocalDate;

/** The plain words that people read about their matters, and the day by which they hear of them. Pure. */
public final class MatterWords {
    /** Legal Aid Law of 2021, article 43: decided within seven days of the application. */
    private static final int DAYS = 7;

    private MatterWords() {}

    /** The last day on which the person hears of a matter accepted on {@code day}. */
    public static LocalDate dueBy(LocalDate day) {
        return day.plusDays(DAYS);
    }

    /** What happens next. */
    public static String nextStep(String state, String office, LocalDate dueBy) {
        String day = dueBy.getMonthValue() + "月" + dueBy.getDayOfMonth() + "日";
        return switch (state) {
            case "in-consultation" -> "律师正在和您谈这件事。";
            case "advised" -> "律师已经写好了意见。" + office + "会在" + day + "前告诉您办理结果。";
            case "closed" -> "这件事已经办结。有新情况可以再来。";
            default -> office + "会看您的材料，" + day + "前打电话告诉您结果。请保持电话畅通。";
        };
    }

    /** One line of the history. */
    public static String event(String kind) {
        return switch (kind) {
            case "received" -> "材料已经收到。";
            case "consultation-began" -> "律师开始视频咨询。";
            case "opinion-written" -> "律师写好了意见。";
            case "consultation-ended" -> "视频咨询结束。";
            case "rated" -> "您做了评价。";
            default -> "有新的进展。";
        };
    }
}
