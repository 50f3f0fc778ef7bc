package fayi.simulator.card;

import fayi.device.card.CheckDigit;
import fayi.device.card.IdCard;
import fayi.device.card.IdCard.Type;
import fayi.device.card.sdt.CardData;
import fayi.device.card.sdt.CardTextCodec;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Cards of persons who do not exist. Their numbers have right check digits and lie in sequences that are not given out:
 * region 999999 of no province, except where a layout demands its own beginning.
 */
public final class DemonstrationCards {
    private static final String REGION = "999999";
    private static final String ADDRESS = "演示省演示县演示乡演示村1组1号";
    private static final String ISSUER = "演示县公安局";
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final Optional<LocalDate> TO = Optional.of(LocalDate.of(2040, 1, 1));

    private DemonstrationCards() {}

    /** All of them, the usual one first. */
    public static List<SimulatedCard> all() {
        return List.of(
                citizen(),
                secondCitizen(),
                longTerm(),
                expired(),
                moved(),
                residencePermit(),
                foreigner2017(),
                foreigner2023(),
                wrongCheckDigit(),
                withoutMeaning());
    }

    /** 演示一, a woman of the Yi. */
    public static SimulatedCard citizen() {
        return SimulatedCard.of(
                "citizen", "演示一（居民身份证）", resident("演示一", "female", "彝", LocalDate.of(1985, 3, 12), FROM, TO));
    }

    /** 演示二, a man of the Han. */
    public static SimulatedCard secondCitizen() {
        return SimulatedCard.of(
                "citizen-2", "演示二（居民身份证）", resident("演示二", "male", "汉", LocalDate.of(1992, 11, 30), FROM, TO));
    }

    /** 演示三, an old man whose card has no end. */
    public static SimulatedCard longTerm() {
        return SimulatedCard.of(
                "long-term",
                "演示三（长期）",
                resident("演示三", "male", "汉", LocalDate.of(1950, 5, 5), LocalDate.of(2010, 6, 1), Optional.empty()));
    }

    /** 演示四, whose card ran out in 2020. */
    public static SimulatedCard expired() {
        return SimulatedCard.of(
                "expired",
                "演示四（已过期）",
                resident(
                        "演示四",
                        "female",
                        "藏",
                        LocalDate.of(1978, 8, 8),
                        LocalDate.of(2000, 8, 8),
                        Optional.of(LocalDate.of(2020, 8, 8))));
    }

    /** 演示九, who has moved: the chip holds a later address than the one printed. */
    public static SimulatedCard moved() {
        return SimulatedCard.of(
                        "moved", "演示九（新住址）", resident("演示九", "female", "汉", LocalDate.of(1969, 2, 28), FROM, TO))
                .withNewestAddress("演示省演示县新演示镇演示街9号");
    }

    /** 演示五, with a residence permit for people of Hong Kong. */
    public static SimulatedCard residencePermit() {
        LocalDate birth = LocalDate.of(1980, 1, 2);
        return SimulatedCard.of(
                "residence-permit",
                "演示五（港澳台居民居住证）",
                new IdCard(
                        Type.RESIDENCE_PERMIT,
                        "演示五",
                        Optional.empty(),
                        "male",
                        "",
                        birth,
                        ADDRESS,
                        number("810000", birth, 1),
                        ISSUER,
                        FROM,
                        TO,
                        photo()));
    }

    /** DEMO SIX, with a foreigner's card of 2017. */
    public static SimulatedCard foreigner2017() {
        return SimulatedCard.of(
                "foreigner-2017",
                "演示六（外国人永久居留身份证 2017）",
                new IdCard(
                        Type.FOREIGNER_2017,
                        "演示六",
                        Optional.of("DEMO, SIX"),
                        "female",
                        "UTO",
                        LocalDate.of(1975, 4, 15),
                        "",
                        "UTO999975041501",
                        "9999",
                        FROM,
                        TO,
                        photo()));
    }

    /** DEMONSTRATION SEVEN, with a foreigner's card of 2023 and a name that needs both of its places. */
    public static SimulatedCard foreigner2023() {
        LocalDate birth = LocalDate.of(1988, 9, 9);
        return SimulatedCard.of(
                "foreigner-2023",
                "演示七（外国人永久居留身份证 2023）",
                new IdCard(
                        Type.FOREIGNER_2023,
                        "DEMONSTRATION, SEVENTH OF ALL PERSONS",
                        Optional.empty(),
                        "male",
                        "UTO",
                        birth,
                        "",
                        number("999999", birth, 7),
                        "",
                        FROM,
                        TO,
                        photo()));
    }

    /** A card whose number does not agree with its check digit. */
    public static SimulatedCard wrongCheckDigit() {
        IdCard right = resident("演示八", "male", "汉", LocalDate.of(1990, 1, 1), FROM, TO);
        String number = right.idNumber();
        char last = number.charAt(17) == '0' ? '1' : '0';
        return SimulatedCard.of(
                "wrong-check-digit",
                "演示八（校验码错误）",
                new IdCard(
                        right.type(),
                        right.name(),
                        right.otherName(),
                        right.sex(),
                        right.nation(),
                        right.birth(),
                        right.address(),
                        number.substring(0, 17) + last,
                        right.issuer(),
                        right.validFrom(),
                        right.validTo(),
                        right.photo()));
    }

    /** 演示十, whose printed birthday is another than the one in the number; such cards have been given out. */
    public static SimulatedCard contradicting() {
        IdCard right = resident("演示十", "female", "汉", LocalDate.of(1966, 6, 6), FROM, TO);
        return SimulatedCard.of(
                "contradicting",
                "演示十（生日与号码不符）",
                new IdCard(
                        right.type(),
                        right.name(),
                        right.otherName(),
                        right.sex(),
                        right.nation(),
                        right.birth().plusDays(3),
                        right.address(),
                        right.idNumber(),
                        right.issuer(),
                        right.validFrom(),
                        right.validTo(),
                        right.photo()));
    }

    /** A card whose text is nothing. */
    public static SimulatedCard withoutMeaning() {
        return new SimulatedCard("without-meaning", "无法识别的卡", new byte[CardTextCodec.SIZE], photo());
    }

    private static IdCard resident(
            String name, String sex, String nation, LocalDate birth, LocalDate from, Optional<LocalDate> to) {
        int sequence = sex.equals("male") ? 1 : 2;
        return new IdCard(
                Type.CITIZEN,
                name,
                Optional.empty(),
                sex,
                nation,
                birth,
                ADDRESS,
                number(REGION, birth, sequence),
                ISSUER,
                from,
                to,
                photo());
    }

    private static String number(String region, LocalDate birth, int sequence) {
        String digits = region + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "00" + sequence;
        return digits + CheckDigit.of(digits);
    }

    /** Not a picture: no decoder of the real format is free, and readers of a demonstration card show none. */
    private static byte[] photo() {
        byte[] photo = new byte[CardData.PHOTO_SIZE];
        byte[] mark = "WLf demonstration".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < photo.length; i++) {
            photo[i] = mark[i % mark.length];
        }
        return photo;
    }
}
