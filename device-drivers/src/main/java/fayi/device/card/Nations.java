package fayi.device.card;

import java.util.List;
import java.util.Optional;

/** The ethnic groups by their codes (GB/T 3304), and the two codes that cards use beside them. */
public final class Nations {
    private static final List<String> GROUPS = List.of(
            "汉", "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼", "哈萨克", "傣", "黎",
            "傈僳", "佤", "畲", "高山", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土", "达斡尔", "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬",
            "锡伯", "阿昌", "普米", "塔吉克", "怒", "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安", "裕固", "京", "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴",
            "珞巴", "基诺");
    private static final String OTHER_CODE = "97";
    private static final String OTHER = "其他";
    private static final String NATURALISED_CODE = "98";
    private static final String NATURALISED = "外国血统中国籍人士";

    private Nations() {}

    /** The group of a two-digit code. */
    public static Optional<String> name(String code) {
        return switch (code) {
            case OTHER_CODE -> Optional.of(OTHER);
            case NATURALISED_CODE -> Optional.of(NATURALISED);
            default ->
                code.matches("[0-9]{2}")
                        ? Optional.of(Integer.parseInt(code))
                                .filter(number -> number >= 1 && number <= GROUPS.size())
                                .map(number -> GROUPS.get(number - 1))
                        : Optional.empty();
        };
    }

    /** The two-digit code of a group. */
    public static Optional<String> code(String name) {
        return switch (name) {
            case OTHER -> Optional.of(OTHER_CODE);
            case NATURALISED -> Optional.of(NATURALISED_CODE);
            default ->
                Optional.of(GROUPS.indexOf(name))
                        .filter(index -> index >= 0)
                        .map(index -> String.format("%02d", index + 1));
        };
    }
}
