package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.time.LocalDate;

/** The laws that rules rest on, each in the version whose text the rule was written from. */
public enum Law {
    /** The Civil Code. */
    CIVIL_CODE("民法典", "Civil Code", 2020, 5, 28),
    /** The Civil Procedure Law. */
    CIVIL_PROCEDURE("民事诉讼法", "Civil Procedure Law", 2023, 9, 1),
    /** What courts charge. */
    COURT_FEES("诉讼费用交纳办法", "Measures on Court Fees", 2006, 12, 19),
    /** The Labour Law. */
    LABOUR("劳动法", "Labour Law", 2018, 12, 29),
    /** The Labour Contract Law. */
    LABOUR_CONTRACT("劳动合同法", "Labour Contract Law", 2012, 12, 28),
    /** The regulation that carries out the Labour Contract Law. */
    LABOUR_CONTRACT_REGULATION("劳动合同法实施条例", "Regulation on the Labour Contract Law", 2008, 9, 18),
    /** Mediation and arbitration of labour disputes. */
    LABOUR_ARBITRATION("劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", 2007, 12, 29),
    /** Wages of migrant workers. */
    MIGRANT_WAGES("保障农民工工资支付条例", "Regulation on the Wages of Migrant Workers", 2019, 12, 30),
    /** How a month's wage becomes a day's; 劳社部发〔2008〕3号. */
    WAGE_DAYS("关于职工全年月平均工作时间和工资折算问题的通知", "Notice on Working Time and the Conversion of Wages", 2008, 1, 3),
    /** Insurance against injury at work. */
    WORK_INJURY("工伤保险条例", "Regulation on Work-Injury Insurance", 2010, 12, 20),
    /** The Supreme Court on injuries to persons. */
    INJURY("最高人民法院关于审理人身损害赔偿案件适用法律若干问题的解释", "Supreme Court on Personal Injury", 2022, 4, 24),
    /** The Supreme Court on private lending. */
    LENDING("最高人民法院关于审理民间借贷案件适用法律若干问题的规定", "Supreme Court on Private Lending", 2020, 12, 29),
    /** The Supreme Court on interest for late performance of judgments. */
    LATE_PERFORMANCE(
            "最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释", "Supreme Court on Interest for Late Performance", 2014, 7, 7),
    /** Administrative review. */
    ADMINISTRATIVE_REVIEW("行政复议法", "Administrative Review Law", 2023, 9, 1),
    /** Suits against authorities. */
    ADMINISTRATIVE_PROCEDURE("行政诉讼法", "Administrative Procedure Law", 2017, 6, 27),
    /** The Supreme Court on suits against authorities. */
    ADMINISTRATIVE_SUITS(
            "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释", "Supreme Court on the Administrative Procedure Law", 2018, 2, 6),
    /** People's mediation. */
    MEDIATION("人民调解法", "People's Mediation Law", 2010, 8, 28),
    /** Disputes about contracted land. */
    LAND_DISPUTES("农村土地承包经营纠纷调解仲裁法", "Rural Land Dispute Mediation and Arbitration Law", 2009, 6, 27),
    /** Compensation by the state. */
    STATE_COMPENSATION("国家赔偿法", "State Compensation Law", 2012, 10, 26),
    /** Legal aid. */
    LEGAL_AID("法律援助法", "Legal Aid Law", 2021, 8, 20),
    /** How the police handle road accidents. */
    ROAD_ACCIDENTS("道路交通事故处理程序规定", "Procedure for Road Accidents", 2018, 2, 2),
    /** Road traffic safety. */
    ROAD_SAFETY("道路交通安全法", "Road Traffic Safety Law", 2021, 4, 29);

    private final LocalizedText title;
    private final LocalDate version;

    Law(String chinese, String english, int year, int month, int day) {
        this.title = LocalizedText.of(chinese, english);
        this.version = LocalDate.of(year, month, day);
    }

    /** The law's name, without 中华人民共和国. */
    public LocalizedText title() {
        return title;
    }

    /** The day on which the version that is followed was adopted or published. */
    public LocalDate version() {
        return version;
    }
}
