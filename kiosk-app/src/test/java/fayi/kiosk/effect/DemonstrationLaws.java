package fayi.kiosk.effect;

import fayi.content.law.index.LawImport;
import fayi.content.law.index.LawPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A few laws that plainly do not exist, imported as a station's are. */
final class DemonstrationLaws {
    /** A question that they answer. */
    static final String QUESTION = "家禽进入他人菜地造成损失谁赔偿";

    private DemonstrationLaws() {}

    /** Imports them to {@code place}; {@code folder} is where their texts are written. */
    static void into(Path place, Path folder) throws IOException {
        write(folder, "社会法/演示邻里法(2015-03-01).md", """
                # 演示邻里法

                2015年3月1日 演示大会通过

                <!-- INFO END -->

                ## 第一章 总则

                第一条 为了演示邻里如何相处，制定本法。

                第二条 鸡鸭跑进邻居菜地的，主人赔偿菜价的一半。
                """);
        write(folder, "社会法/演示邻里法(2022-06-01).md", """
                # 演示邻里法

                2015年3月1日 演示大会通过

                2022年6月1日 演示大会修订

                2022年9月1日 施行

                <!-- INFO END -->

                ## 第一章 总则

                第一条 为了演示邻里如何相处，制定本法。

                第二条 家禽进入他人菜地造成损失的，饲养人应当赔偿全部损失。

                前款规定的损失，按照当地市场价格计算。

                ## 第二章 附则

                第三条 本法自2022年9月1日起施行。
                """);
        write(folder, "案例/演示菜地案.md", """
                # 演示甲诉演示乙菜地纠纷案

                ## 基本案情

                演示甲家的鸭子吃了演示乙菜地里的青菜，造成损失。

                ## 裁判要点

                饲养人没有看管好鸭子，应当赔偿青菜的价钱。
                """);
        new LawImport(new LawPlace(place), List.of(), null, Clock.systemUTC()).run(List.of(folder), (done, all) -> {});
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
