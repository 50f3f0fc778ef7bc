package fayi.kiosk.technician;

import fayi.device.selftest.Step;
import fayi.kiosk.technician.Place.Inside;
import fayi.kiosk.technician.Place.Paper;
import fayi.kiosk.technician.Place.Work;

/** What the doctor's news change inside. */
final class HeardInside {
    private HeardInside() {}

    static Inside of(Inside inside, DoorEvent.News news) {
        Findings findings = inside.findings();
        if (news instanceof DoorEvent.Began began) {
            return new Inside(findings, new Work.Checking(began.kind(), began.test()), inside.paper());
        } else if (news instanceof DoorEvent.Said said) {
            return new Inside(findings, told(inside.work(), said.step()), inside.paper());
        } else if (news instanceof DoorEvent.Questioned questioned) {
            return new Inside(findings, asked(inside.work(), questioned.question()), inside.paper());
        } else if (news instanceof DoorEvent.Ended ended) {
            Work work = new Work.Checking(ended.kind(), ended.result().test());
            return new Inside(findings.with(ended.kind(), ended.result()), work, inside.paper());
        } else if (news instanceof DoorEvent.AskedAgain again) {
            return new Inside(findings, new Work.Failed(again.kind(), again.failed()), inside.paper());
        } else if (news instanceof DoorEvent.Checked checked) {
            return new Inside(findings.with(checked.result()), inside.work(), inside.paper());
        } else if (news instanceof DoorEvent.Finished finished) {
            Paper paper = finished.saved() ? Paper.SAVED : Paper.FAILED;
            return new Inside(findings.with(finished.verdict()), new Work.Idle(), paper);
        } else if (news instanceof DoorEvent.Printed printed) {
            return new Inside(findings, inside.work(), printed.done() ? Paper.PRINTED : Paper.FAILED);
        }
        return inside;
    }

    private static Work told(Work work, Step step) {
        return new Work.Told(Place.kindOf(work).orElse(""), test(work), step);
    }

    private static Work asked(Work work, Step step) {
        return new Work.Asked(Place.kindOf(work).orElse(""), test(work), step);
    }

    private static String test(Work work) {
        if (work instanceof Work.Checking checking) {
            return checking.test();
        }
        return work instanceof Work.Told told ? told.test() : "";
    }
}
