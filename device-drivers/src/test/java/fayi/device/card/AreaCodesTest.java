package fayi.device.card;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodesTest {
    private static final AreaCodes CODES = AreaCodes.standard();

    @ParameterizedTest
    @CsvSource({
        "513422, 四川省, 凉山彝族自治州, 木里藏族自治县",
        "110101, 北京市, '', 东城区",
        "500233, 重庆市, '', 忠县",
        "441900, 广东省, 东莞市, ''",
        "429004, 湖北省, '', 仙桃市",
        "659001, 新疆维吾尔自治区, '', 石河子市",
        "150824, 内蒙古自治区, 巴彦淖尔市, 乌拉特中旗",
        "620200, 甘肃省, 嘉峪关市, ''",
        "810000, 香港特别行政区, '', ''",
        "820000, 澳门特别行政区, '', ''",
        "830000, 台湾省, '', ''"
    })
    void aNumberSaysWhereItWasGivenOut(String code, String province, String prefecture, String county) {
        assertThat(CODES.of(code + "199003077395")).isEqualTo(new Area(province, prefecture, county));
    }

    @Test
    void anAbolishedCountyStillHasItsPrefecture() {
        // 邢台县 was abolished in 2020.
        assertThat(CODES.of("130521199003070000")).isEqualTo(new Area("河北省", "邢台市", ""));
        // 会理县 became 会理市 with another code in 2021.
        assertThat(CODES.of("513425199003070000").fullName()).isEqualTo("四川省凉山彝族自治州");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999198503120025", "UTO110175041501", "51342", "", "０１２３４５", "000000"})
    void whatNobodyKnowsIsEmpty(String number) {
        assertThat(CODES.of(number)).isEqualTo(Area.UNKNOWN);
    }

    @Test
    void allProvincesArePresent() {
        for (String code :
                ("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65"
                                + " 71 81 82")
                        .split(" ")) {
            assertThat(CODES.of(code + "0000").province()).as(code).isNotEmpty();
        }
    }

    @Property(tries = 1000)
    void noNumberIsTooStrange(@ForAll String number) {
        assertThat(CODES.of(number).fullName()).isNotNull();
    }
}
