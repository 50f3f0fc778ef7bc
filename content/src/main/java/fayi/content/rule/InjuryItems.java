package fayi.content.rule;

import fayi.content.rule.InjuryCompensation.Dependant;
import fayi.content.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the items of an injury, and which figures of the place they lack. For one thread. */
final class InjuryItems {
    private final RuleResult.Notes notes = new RuleResult.Notes();
    private final List<LocalizedText> lacks = new ArrayList<>();
    private final Figures figures;
    private final int year;
    private long total;

    /** Items by the figures of {@code year}, the year before. */
    InjuryItems(Figures figures, int year) {
        this.figures = figures;
        this.year = year;
    }

    RuleResult.Notes notes() {
        return notes;
    }

    long total() {
        return total;
    }

    List<LocalizedText> lacks() {
        return List.copyOf(lacks);
    }

    RuleOutcome lacking() {
        return new RuleOutcome.Lacking(lacks, List.of(new Article(Law.INJURY, 22)));
    }

    void add(String chinese, String english, int article, long fen) {
        if (fen > 0) {
            notes.article(Law.INJURY, article).sum(chinese, english, fen);
            total = Math.addExact(total, fen);
        }
    }

    /** So many days at the price that was answered, or else at the place's figure. */
    void daily(String chinese, String english, int article, FigureKind kind, long answeredFen, long days) {
        if (days == 0) {
            return;
        }
        long price =
                answeredFen > 0 ? answeredFen : figure(kind).map(Figure::fen).orElse(0L);
        notes.step(chinese + "：每天 {0} × {1} 天。", english + ": {0} a day × {1} days.", RuleWords.sum(price), days);
        add(chinese, english, article, Math.multiplyExact(price, days));
    }

    void disability(int age, int grade, int percent) {
        figure(FigureKind.URBAN_INCOME).ifPresent(income -> {
            notes.step(
                    "残疾赔偿金：{0} × {1} 年 × {2}%（{3} 级）。",
                    "Disability: {0} × {1} years × {2}% (grade {3}).",
                    RuleWords.sum(income.fen()),
                    InjuryCompensation.years(age),
                    percent,
                    grade);
            add("残疾赔偿金", "Disability", 12, InjuryCompensation.disability(income.fen(), age, percent));
        });
    }

    void death(int age) {
        figure(FigureKind.URBAN_INCOME).ifPresent(income -> {
            notes.step(
                    "死亡赔偿金：{0} × {1} 年。",
                    "Death: {0} × {1} years.", RuleWords.sum(income.fen()), InjuryCompensation.years(age));
            add("死亡赔偿金", "Death", 15, InjuryCompensation.death(income.fen(), age));
        });
        figure(FigureKind.AVERAGE_MONTHLY_WAGE).ifPresent(wage -> {
            notes.step("丧葬费：{0} × 6 个月。", "Funeral: {0} × 6 months.", RuleWords.sum(wage.fen()));
            add("丧葬费", "Funeral", 14, InjuryCompensation.funeral(wage.fen()));
        });
    }

    void maintenance(List<Dependant> dependants, int percent) {
        if (dependants.isEmpty()) {
            return;
        }
        figure(FigureKind.URBAN_CONSUMPTION).ifPresent(consumption -> {
            for (Dependant one : dependants) {
                notes.step(
                        "要养的人：{0} 年，{1} 个人一起养，出一份。",
                        "A dependant: {0} years, shared by {1}.", one.years(), one.supporters());
            }
            notes.step("每年一共不超过 {0}。", "In no year more than {0} together.", RuleWords.sum(consumption.fen()));
            notes.article(Law.INJURY, 16);
            add("被扶养人生活费", "Dependants", 17, InjuryCompensation.maintenance(consumption.fen(), dependants, percent));
        });
    }

    private Optional<Figure> figure(FigureKind kind) {
        Optional<Figure> figure = figures.find(kind, year);
        if (figure.isEmpty()) {
            lacks.add(Figures.missing(kind, year));
        } else {
            notes.figure(figure.get());
            if (figure.get().year() < year) {
                notes.caution(
                        "有的数字不是最近一年的，新数字出来后钱数会变。", "Some figures are not of the last year; newer ones change the sum.");
            }
        }
        return figure;
    }
}
