package fayi.content.rule;

import fayi.content.text.LocalizedText;

/** Figures that statistics offices and governments publish each year and that rules need. */
public enum FigureKind {
    /** A month's average wage of employees in the place, fen. */
    AVERAGE_MONTHLY_WAGE("当地职工月平均工资", "the local average monthly wage"),
    /** The local minimum wage a month, fen. */
    MINIMUM_MONTHLY_WAGE("当地最低月工资", "the local minimum monthly wage"),
    /** Disposable income a head of the province's townspeople in a year, fen. */
    URBAN_INCOME("本省城镇居民人均可支配收入（一年）", "the province's urban disposable income per head and year"),
    /** What the province's townspeople spend a head in a year, fen. */
    URBAN_CONSUMPTION("本省城镇居民人均消费支出（一年）", "the province's urban consumption per head and year"),
    /** Disposable income a head of the nation's townspeople in a year, fen. */
    NATIONAL_URBAN_INCOME("全国城镇居民人均可支配收入（一年）", "the nation's urban disposable income per head and year"),
    /** Meals in hospital a day, fen. */
    HOSPITAL_MEALS("住院伙食补助（一天）", "hospital meal allowance a day"),
    /** Nursing a day, fen. */
    NURSING_DAY("护工一天的报酬", "a nurse's pay for a day"),
    /** Below this yearly income a head, legal aid is for people in hardship, fen. */
    LEGAL_AID_LINE("法律援助经济困难线（每人一年）", "the legal-aid hardship line per head and year");

    private final LocalizedText title;

    FigureKind(String chinese, String english) {
        this.title = LocalizedText.of(chinese, english);
    }

    /** What it is, in words. */
    public LocalizedText title() {
        return title;
    }
}
