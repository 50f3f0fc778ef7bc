package fayi.kiosk.screen;

import fayi.content.ContentLibrary;
import fayi.content.interview.Answer;
import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Result;
import fayi.device.card.IdCard;
import fayi.device.signature.Stroke;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Consultation;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.HandedIn;
import fayi.kiosk.flow.Handwriting;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.Pixels;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Opinion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a person has said, made and handed in by the time of the sample visits, with the longest real texts. */
final class SampleDossiers {
    private SampleDossiers() {}

    static Person person() {
        Facts facts = new Facts(
                "演示某人", "male", LocalDate.of(1985, 7, 1), "彝", "四川省演示市演示县演示乡演示村3组12号附1号", "110101198507010011");
        return new Person(facts, IdCard.Type.CITIZEN, Optional.of(LocalDate.of(2030, 1, 1)));
    }

    static Dossier applying() {
        return Dossier.EMPTY.with(
                Application.of(SampleVisits.CATALOGUE.find("legal-aid").orElseThrow()));
    }

    static Dossier known() {
        return applying().with(person());
    }

    static InterviewProgress start() {
        return InterviewProgress.start(
                ContentLibrary.bundled().interview("legal-aid"), person().facts(), SampleVisits.NOW.toLocalDate());
    }

    static Dossier asking(InterviewProgress progress) {
        return known().with(known().application().orElseThrow().with(progress, true));
    }

    static Dossier drafted(InterviewProgress progress, String id, Answer draft) {
        Dossier asking = asking(progress);
        return asking.with(asking.application().orElseThrow().draft(id, draft));
    }

    static InterviewProgress accepted(InterviewProgress progress, Answer answer) {
        if (progress.answer(answer) instanceof Result.Accepted accepted) {
            return accepted.progress();
        }
        throw new IllegalStateException("not accepted at " + progress);
    }

    static List<Answer> longestAnswers() {
        return List.of(
                new Answer.Text("13800000000"),
                new Answer.Choice("injury"),
                new Answer.Text("演示建筑劳务有限公司演示分公司，包工头姓演，大家叫他演老板"),
                new Answer.Text("演示县演示镇演示路1号"),
                new Answer.Date(LocalDate.of(2022, 12, 20)),
                new Answer.Text(SampleVisits.STORY),
                new Answer.Money(1_200_050),
                new Answer.Choice("summoned"),
                new Answer.Choices(List.of("migrant_worker", "low_income")),
                new Answer.YesNo(false),
                new Answer.Number(5),
                new Answer.Money(80_000),
                new Answer.Choices(List.of("none")),
                new Answer.YesNo(true));
    }

    static Dossier applied() {
        InterviewProgress progress = start();
        for (Answer answer : longestAnswers()) {
            progress = accepted(progress, answer);
        }
        Dossier asking = asking(progress);
        return asking.with(
                asking.application().orElseThrow().made(new MadePaper("法律援助申请表", "L-DEMO1", new byte[0], 3)));
    }

    /** Three lines that could be a name's first sign. */
    static Dossier written() {
        int[][] places = {{3000, 2500, 7000, 2300}, {5000, 1200, 4800, 6500}, {3200, 6400, 6900, 6200}};
        Handwriting handwriting = Handwriting.NONE;
        for (int[] line : places) {
            handwriting = handwriting.with(
                    new Stroke(
                            new int[] {line[0], line[2]}, new int[] {line[1], line[3]}, new float[] {1, 1}, new int[] {
                                0, 200
                            }),
                    0,
                    false);
        }
        return applied().with(applied().application().orElseThrow().with(handwriting));
    }

    static Dossier signed() {
        Application held = written().application().orElseThrow();
        return written().with(held.signed(held.paper().orElseThrow()));
    }

    static Dossier handedIn(boolean delivered) {
        HandedIn handedIn = new HandedIn(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                "L-DEMO1-20260310-0001",
                List.of("法律援助申请表"),
                "FAYI1",
                Optional.empty());
        MatterReceipt receipt = new MatterReceipt(
                "FY20260310000001",
                SampleVisits.NOW,
                "演示县法律援助中心",
                "法律援助中心会在七天内审查您的申请，并打电话告诉您结果。",
                LocalDate.of(2026, 3, 17));
        HandedIn shown = delivered ? handedIn.delivered(receipt) : handedIn;
        return applied().with(applied().application().orElseThrow().withHandedIn(shown));
    }

    static Dossier consulting() {
        Opinion opinion = new Opinion(
                "ticket",
                Optional.of("FY20260310000001"),
                SampleVisits.LAWYER,
                "一、您和包工头之间有没有书面合同，不影响要工钱。记工本、欠条、工友的证言都是证据，请保存好原件。\n"
                        + "二、建议先到演示县劳动监察大队投诉；同时可以申请劳动仲裁，不收费，要在离开工地后一年内提出。\n"
                        + "三、您属于进城务工的人，要工钱可以申请法律援助，不看收入。今天已经交了申请，等电话就行。",
                SampleVisits.NOW);
        return Dossier.EMPTY.with(Consultation.NEW.joined(SampleVisits.LAWYER).advised(opinion));
    }

    static Pixels sheet(int width, int height) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, 0xFFFDFDFD);
        for (int y = height / 12; y < height * 11 / 12; y += height / 30) {
            for (int row = y; row < y + height / 90; row++) {
                Arrays.fill(pixels, row * width + width / 10, row * width + width * 9 / 10, 0xFF333333);
            }
        }
        return new Pixels(width, height, pixels);
    }
}
