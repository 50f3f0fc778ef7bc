package fayi.content.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapitalAmountTest {
    @Test
    void sumsAreWrittenAsTheRulesOfPaymentWriteThem() {
        assertThat(CapitalAmount.of(0)).isEqualTo("零元整");
        assertThat(CapitalAmount.of(5)).isEqualTo("伍分");
        assertThat(CapitalAmount.of(140_950)).isEqualTo("壹仟肆佰零玖元伍角整");
        assertThat(CapitalAmount.of(600_714)).isEqualTo("陆仟零柒元壹角肆分");
        assertThat(CapitalAmount.of(1_680_32)).isEqualTo("壹仟陆佰捌拾元叁角贰分");
        assertThat(CapitalAmount.of(1_640_902)).isEqualTo("壹万陆仟肆佰零玖元零贰分");
        assertThat(CapitalAmount.of(32_504)).isEqualTo("叁佰贰拾伍元零肆分");
        assertThat(CapitalAmount.of(1_000)).isEqualTo("壹拾元整");
        assertThat(CapitalAmount.of(10_001_000)).isEqualTo("壹拾万零壹拾元整");
        assertThat(CapitalAmount.of(10_000_000)).isEqualTo("壹拾万元整");
        assertThat(CapitalAmount.of(100_000_010_000L)).isEqualTo("壹拾亿零壹佰元整");
        assertThat(CapitalAmount.of(123_456_789_01L)).isEqualTo("壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零壹分");
        assertThat(CapitalAmount.of(-1_200)).isEqualTo("负壹拾贰元整");
    }
}
