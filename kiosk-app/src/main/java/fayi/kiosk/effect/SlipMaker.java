package fayi.kiosk.effect;

import fayi.content.interview.AnswerWords;
import fayi.device.receipt.Receipt;
import fayi.device.receipt.Receipt.Align;
import fayi.device.receipt.Receipt.Size;
import fayi.device.receipt.Receipt.Text;
import fayi.kiosk.flow.CodeSlip;
import fayi.kiosk.flow.HandedIn;
import fayi.kiosk.flow.ReceiptSlip;
import fayi.kiosk.flow.Slip;
import fayi.protocol.MatterReceipt;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the small receipt: the number, what was handed in, what comes next, and the code. In Chinese, as all papers. */
final class SlipMaker {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.CHINESE);

    private final String stationName;
    private final Clock clock;

    SlipMaker(String stationName, Clock clock) {
        this.stationName = stationName;
        this.clock = clock;
    }

    /** As the printer takes it. */
    Receipt make(Slip slip) {
        return slip instanceof CodeSlip code ? code(code) : receipt((ReceiptSlip) slip);
    }

    /** The code large, and what to do with it. */
    private Receipt code(CodeSlip slip) {
        return new Receipt(List.of(
                new Text("接着填的号码", Align.CENTRE, Size.NORMAL, true),
                new Text(stationName, Align.CENTRE, Size.NORMAL, false),
                new Receipt.Rule(),
                new Text(slip.code().grouped(), Align.CENTRE, Size.LARGE, true),
                new Receipt.Rule(),
                Text.of("办的事：" + slip.serviceTitle()),
                Text.of(AnswerWords.date(slip.goodUntil().toLocalDate(), Locale.CHINESE) + " 以前有效。"),
                new Receipt.Code(slip.code().text()),
                Text.of("到任何一个法律服务站，选“查办事进度、接着填”，点“接着上次没填完的”，放同一张身份证，把方块对着扫码口，或者输入号码。"),
                Text.of("没有您的身份证，光有号码谁也打不开。请收好，不要告诉别人。"),
                new Receipt.Rule(),
                new Text(MINUTE.format(ZonedDateTime.now(clock)), Align.CENTRE, Size.NORMAL, false)));
    }

    private Receipt receipt(ReceiptSlip slip) {
        HandedIn handedIn = slip.handedIn();
        Optional<MatterReceipt> word = handedIn.receipt();
        List<Receipt.Part> parts = new ArrayList<>(List.of(
                new Text("回 执", Align.CENTRE, Size.LARGE, true),
                new Text(stationName, Align.CENTRE, Size.NORMAL, false),
                new Receipt.Rule(),
                new Text(word.isPresent() ? "受理编号" : "本站编号", Align.CENTRE, Size.NORMAL, false),
                new Text(handedIn.number(), Align.CENTRE, Size.LARGE, true),
                new Receipt.Rule()));
        String office = word.map(MatterReceipt::office)
                .orElseGet(() -> slip.service().office().chinese());
        if (word.isPresent()) {
            heading(parts, "已经送达", office);
        } else {
            heading(parts, "已保存，联网后自动送达", "材料没有丢，有网络后会自己送到" + office + "，您不用再来。");
        }
        heading(parts, "办的事", slip.service().title().chinese());
        heading(parts, "交了什么", "· " + String.join("\n· ", handedIn.titles()));
        heading(
                parts,
                "接下来",
                word.map(MatterReceipt::nextStep).orElse("办事的人收到后会看您的材料，再打电话告诉您结果。")
                        + word.map(told -> "\n最晚在 " + AnswerWords.date(told.dueBy(), Locale.CHINESE) + " 以前答复您。")
                                .orElse(""));
        parts.addAll(List.of(
                new Receipt.Code(handedIn.code()),
                Text.of("想知道办到哪一步，拿它到任何一个服务站，选“查办事进度”，把方块对着扫码口。也可以打 12348 问。"),
                Text.of("谁拿着它，谁就能查到这件事，请收好。"),
                new Receipt.Rule(),
                new Text(MINUTE.format(ZonedDateTime.now(clock)), Align.CENTRE, Size.NORMAL, false)));
        return new Receipt(parts);
    }

    private static void heading(List<Receipt.Part> parts, String heading, String words) {
        parts.add(new Text(heading, Align.LEFT, Size.NORMAL, true));
        parts.add(Text.of(words));
        parts.add(new Receipt.Gap(1));
    }
}
