package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.util.Locale;

/** For what a court charges, with its tariff in words. */
public enum CourtFeeKind {
    /** A suit about money or property; article 13 (1). */
    PROPERTY(
            13,
            "要钱、要东西的官司：不超过 1 万元交 50 元；超过的分段算：到 10 万元 2.5%，到 20 万元 2%，到 50 万元 1.5%，到 100 万元 1%，到 200 万元 0.9%，再往上 0.8% 到 0.5%。",
            "A suit about money or property: CNY 50 up to 10,000; above it by steps: 2.5% to 100,000, 2% to 200,000, 1.5% to 500,000, 1% to 1,000,000, 0.9% to 2,000,000, then 0.8% down to 0.5%."),
    /** A divorce; article 13 (2) 1. */
    DIVORCE(
            13,
            "离婚：每件 50 到 300 元（省里定）；要分的财产超过 20 万元的部分，加 0.5%。",
            "A divorce: CNY 50 to 300, set by the province; and 0.5% of what is divided above 200,000."),
    /** Name, picture, reputation and the like; article 13 (2) 2. */
    PERSONALITY(
            13,
            "名誉、肖像、姓名这些：每件 100 到 500 元（省里定）；赔偿 5 万到 10 万元的部分 1%，再往上 0.5%。",
            "Reputation, picture or name: CNY 100 to 500, set by the province; and 1% of damages from 50,000 to 100,000, 0.5% above."),
    /** Any other suit that is not about property; article 13 (2) 3. */
    OTHER(
            13,
            "别的不涉及钱的官司：每件 50 到 100 元（省里定）。",
            "Another suit that is not about property: CNY 50 to 100, set by the province."),
    /** A labour dispute; article 13 (4). */
    LABOUR(13, "劳动争议的官司：每件 10 元。", "A labour dispute: CNY 10."),
    /** A suit against an authority; article 13 (5) 2. */
    ADMINISTRATIVE(13, "告政府部门：每件 50 元。", "A suit against an authority: CNY 50."),
    /** Enforcing a judgment or the like; article 14 (1). */
    ENFORCEMENT(
            14,
            "申请强制执行：不超过 1 万元 50 元；到 50 万元 1.5%，到 500 万元 1%，到 1000 万元 0.5%，再往上 0.1%。不涉及钱的 50 到 500 元。",
            "Enforcement: CNY 50 up to 10,000; 1.5% to 500,000, 1% to 5,000,000, 0.5% to 10,000,000, 0.1% above. Without a sum, CNY 50 to 500."),
    /** Preserving property; article 14 (2). */
    PRESERVATION(
            14,
            "申请财产保全：不超过 1000 元 30 元；到 10 万元 1%；再往上 0.5%；最多 5000 元。",
            "Preservation: CNY 30 up to 1,000; 1% to 100,000; 0.5% above; at most CNY 5,000."),
    /** An order to pay; article 14 (3). */
    PAYMENT_ORDER(14, "申请支付令：打官司收费的三分之一。", "An order to pay: a third of the fee for a suit about money.");

    private final int article;
    private final LocalizedText tariff;

    CourtFeeKind(int article, String chinese, String english) {
        this.article = article;
        this.tariff = LocalizedText.of(chinese, english);
    }

    /** The article of the Measures on Court Fees. */
    public int article() {
        return article;
    }

    /** The tariff in words. */
    public LocalizedText tariff() {
        return tariff;
    }

    /** The id in questions and expressions, such as {@code payment_order}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
