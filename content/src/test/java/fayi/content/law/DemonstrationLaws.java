package fayi.content.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Laws that plainly do not exist, in the layouts that importers meet. */
public final class DemonstrationLaws {
    private DemonstrationLaws() {}

    /** Writes a whole small collection into {@code folder}. */
    public static Path write(Path folder) {
        file(folder, "社会法/演示邻里法(2015-03-01).md", """
                # 中华人民共和国演示邻里法

                2015年3月1日 演示大会通过

                <!-- INFO END -->

                ## 第一章 总则

                第一条 为了演示邻里如何相处，制定本法。

                第二条 鸡鸭跑进邻居菜地的，主人赔偿菜价的一半。
                """);
        file(folder, "社会法/演示邻里法(2022-06-01).md", """
                # 中华人民共和国演示邻里法

                2015年3月1日 演示大会通过

                2022年6月1日 演示大会修订

                2022年9月1日 施行

                <!-- INFO END -->

                ## 第一章 总则

                第一条 为了演示邻里如何相处，制定本法。

                第二条 家禽进入他人菜地造成损失的，饲养人应当赔偿全部损失。

                前款规定的损失，按照当地市场价格计算。

                第二条之一 院墙高度不得超过二米。

                ## 第二章 附则

                第三条 本法自2022年9月1日起施行。《演示家禽管理办法》同时废止。
                """);
        file(folder, "行政法规/演示家禽管理办法(1999-05-01).md", """
                # 演示家禽管理办法

                1999年5月1日 演示院发布

                <!-- INFO END -->

                第一条 家禽应当圈养。
                """);
        file(folder, "社会法/演示水渠法(2030-01-01).md", """
                # 演示水渠法

                2026年1月1日 演示大会通过

                2030年1月1日 施行

                <!-- INFO END -->

                第一条 水渠由全村共同维护，用水按照田亩分摊。
                """);
        file(folder, "案例/演示菜地案.md", """
                # 演示甲诉演示乙菜地纠纷案

                ## 基本案情

                演示甲家的鸭子吃了演示乙的青菜。

                ## 裁判要点

                饲养人没有看管好鸭子，应当赔偿青菜的价钱。
                """);
        return folder;
    }

    /** Writes one file as UTF-8. */
    public static Path file(Path folder, String name, String text) {
        return file(folder, name, text, StandardCharsets.UTF_8);
    }

    /** Writes one file in any encoding. */
    public static Path file(Path folder, String name, String text, Charset charset) {
        return bytes(folder, name, text.getBytes(charset));
    }

    /** Writes one file as it is. */
    public static Path bytes(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
