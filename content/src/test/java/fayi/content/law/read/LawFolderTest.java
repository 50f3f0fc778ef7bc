package fayi.content.law.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.law.Article;
import fayi.content.law.DemonstrationLaws;
import fayi.content.law.Law;
import fayi.content.law.LawId;
import fayi.content.law.LawKind;
import fayi.content.law.Validity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawFolderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path folder = Path.of("");

    private LawCollection read() throws IOException {
        return LawFolder.read(folder, TODAY);
    }

    private static Law law(LawCollection collection, String id) {
        return collection.laws().stream()
                .filter(law -> law.id().equals(new LawId(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyArticleComesWithItsChapterItsNumberAndAllItsParagraphs() throws IOException {
        DemonstrationLaws.write(folder);
        LawCollection collection = read();
        assertThat(collection.problems()).isEmpty();
        Law law = law(collection, "演示邻里法@2022-06-01");
        assertThat(law.title()).isEqualTo("中华人民共和国演示邻里法");
        assertThat(law.effective()).contains(LocalDate.of(2022, 9, 1));
        assertThat(law.articles()).extracting(Article::label).containsExactly("第一条", "第二条", "第二条之一", "第三条");
        Article second = law.articles().get(1);
        assertThat(second.id()).hasToString("演示邻里法@2022-06-01#2");
        assertThat(second.headings()).containsExactly("第一章 总则");
        assertThat(second.text()).contains("饲养人应当赔偿全部损失").contains("\n前款规定的损失");
        assertThat(law.articles().get(2).id().place()).isEqualTo("2.1");
        assertThat(law.articles().get(3).headings()).containsExactly("第二章 附则");
    }

    @Test
    void anOldVersionARepealedLawAndOneThatIsYetToComeAreTold() throws IOException {
        DemonstrationLaws.write(folder);
        LawCollection collection = read();
        assertThat(law(collection, "演示邻里法@2022-06-01").validity()).isEqualTo(new Validity.InForce());
        assertThat(law(collection, "演示邻里法@2015-03-01").validity())
                .isEqualTo(new Validity.Superseded(new LawId("演示邻里法@2022-06-01")));
        assertThat(law(collection, "演示家禽管理办法@1999-05-01").validity()).isEqualTo(new Validity.Repealed("中华人民共和国演示邻里法"));
        assertThat(law(collection, "演示水渠法@2030-01-01").validity())
                .isEqualTo(new Validity.NotYetInForce(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void anAmendmentThatIsNewerThanTheTextIsTold() throws IOException {
        DemonstrationLaws.file(folder, "演示渔法(2001-01-01).md", "# 演示渔法\n\n第一条 鱼归鱼塘。\n");
        DemonstrationLaws.file(
                folder, "演示渔法修正案（二）(2005-01-01).md", "# 演示渔法修正案（二）\n\n<!-- INFO END -->\n\n一、改第一条。\n\n二、改第二条。\n");
        LawCollection collection = read();
        assertThat(law(collection, "演示渔法@2001-01-01").validity()).isEqualTo(new Validity.Amended("演示渔法修正案（二）"));
        assertThat(law(collection, "演示渔法修正案（二）@2005-01-01").articles())
                .extracting(Article::label)
                .containsExactly("一", "二");
    }

    @Test
    void aFolderPerLawWithAFilePerPartIsOneLaw() throws IOException {
        DemonstrationLaws.file(folder, "docs/social/demo-law/README.md", """
                ---
                next: ./01.md
                ---
                # 中华人民共和国演示果园法

                2019年5月1日演示大会通过

                2021年5月1日演示大会修正
                """);
        DemonstrationLaws.file(folder, "docs/social/demo-law/第二编 分则.md", """
                # 第二编　分则

                ## 第一章　采摘

                **第三条**　采摘他人果实的，应当赔偿。

                **第四条**　落果归地主。
                """);
        DemonstrationLaws.file(folder, "docs/social/demo-law/第一编 总则.md", """
                # 第一编　总则

                第一章　基本规定

                **第一条**　果园由种植人管理。

                **第二条**　果树不得遮挡邻居采光。
                """);
        LawCollection collection = read();
        assertThat(collection.laws()).hasSize(1);
        Law law = law(collection, "演示果园法@2021-05-01");
        assertThat(law.articles()).extracting(Article::label).containsExactly("第一条", "第二条", "第三条", "第四条");
        assertThat(law.articles().get(0).headings()).containsExactly("第一编 总则", "第一章 基本规定");
        assertThat(law.articles().get(2).headings()).containsExactly("第二编 分则", "第一章 采摘");
        assertThat(law.articles().get(2).text()).isEqualTo("采摘他人果实的，应当赔偿。");
    }

    @Test
    void aNewerVersionInItsOwnFolderIsAVersionOfTheSameLaw() throws IOException {
        DemonstrationLaws.file(folder, "demo/README.md", "# 演示井法\n\n2019年5月1日演示大会通过\n\n## 第一章　井\n\n**第一条**　井水共用。\n");
        DemonstrationLaws.file(
                folder,
                "demo/versions/2027-01-01/README.md",
                "# 演示井法\n\n2026年8月1日演示大会修订\n\n**第一条**　井水按户分用。\n\n**第二条**　本法自2027年1月1日起施行。\n");
        LawCollection collection = read();
        assertThat(law(collection, "演示井法@2019-05-01").validity()).isEqualTo(new Validity.InForce());
        assertThat(law(collection, "演示井法@2026-08-01").validity())
                .isEqualTo(new Validity.NotYetInForce(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void aLawInSeveralFilesOfOneTitleIsOneLaw() throws IOException {
        DemonstrationLaws.file(
                folder, "甲.md", "# 演示法典\n\n# 附则\n\n2020年5月28日 演示大会通过\n\n<!-- INFO END -->\n\n第三条 本法自2021年1月1日起施行。\n");
        DemonstrationLaws.file(
                folder, "乙.md", "# 演示法典\n\n# 总则\n\n2020年5月28日 演示大会通过\n\n<!-- INFO END -->\n\n第一条 一。\n\n第二条 二。\n");
        LawCollection collection = read();
        assertThat(law(collection, "演示法典@2020-05-28").articles())
                .extracting(article -> article.label() + article.chapter())
                .containsExactly("第一条总则", "第二条总则", "第三条附则");
    }

    @Test
    void aCaseIsReadSectionBySection() throws IOException {
        DemonstrationLaws.write(folder);
        Law law = law(read(), "演示甲诉演示乙菜地纠纷案");
        assertThat(law.kind()).isEqualTo(LawKind.CASE);
        assertThat(law.articles()).extracting(Article::label).containsExactly("基本案情", "裁判要点");
    }

    @Test
    void aTextInGb18030KeepsItsFourByteCharacters() throws IOException {
        DemonstrationLaws.file(folder, "演示姓名法.md", "# 演示姓名法\n\n第一条 姓名可以用𠮷字和䶮字。\n", Charset.forName("GB18030"));
        assertThat(read().laws().get(0).articles().get(0).text()).isEqualTo("姓名可以用𠮷字和䶮字。");
    }

    @Test
    void aTextInUtf16WithItsMarkIsRead() throws IOException {
        DemonstrationLaws.file(folder, "演示法.md", "\ufeff# 演示法\n\n第一条 好。\n", StandardCharsets.UTF_16LE);
        assertThat(read().laws().get(0).title()).isEqualTo("演示法");
    }

    @Test
    void whatTurnsOrHidesTextIsTakenOutAndMarkupToo() throws IOException {
        DemonstrationLaws.file(
                folder,
                "演示法.md",
                "# 演示\u202e法\u200b\n\n第一条 甲\u2067乙\u0007丙<script>x</script>[链接](javascript:y)《关于<演示法>的决定》\n");
        Law law = read().laws().get(0);
        assertThat(law.title()).isEqualTo("演示法");
        assertThat(law.articles().get(0).text()).isEqualTo("甲乙丙x链接《关于<演示法>的决定》");
    }

    @Test
    void filesThatAreNoLawsAreToldByNameWithWhatToDo() throws IOException {
        DemonstrationLaws.write(folder);
        DemonstrationLaws.bytes(folder, "坏/picture.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        DemonstrationLaws.bytes(folder, "坏/broken.md", new byte[] {'#', ' ', (byte) 0xff, (byte) 0xff, (byte) 0xff});
        DemonstrationLaws.bytes(folder, "坏/huge.md", new byte[4_000_001]);
        DemonstrationLaws.file(folder, "坏/empty.md", "# 空的\n");
        DemonstrationLaws.file(folder, "坏/untitled.md", "第一条 没有标题。\n");
        DemonstrationLaws.file(folder, "社会法/_index.md", "---\nbookCollapseSection: true\n---");
        LawCollection collection = read();
        assertThat(collection.problems())
                .extracting(ImportProblem::toString)
                .satisfiesExactlyInAnyOrder(
                        told -> assertThat(told).startsWith("坏/picture.md: ").contains("UTF-8"),
                        told -> assertThat(told).startsWith("坏/broken.md: ").contains("UTF-8"),
                        told -> assertThat(told).startsWith("坏/huge.md: ").contains("Split"),
                        told -> assertThat(told).startsWith("坏/empty.md: ").contains("no article"),
                        told -> assertThat(told).startsWith("坏/untitled.md:1: ").contains("title"));
        assertThat(law(collection, "演示邻里法@2022-06-01").articles()).hasSize(4);
        assertThat(law(collection, "untitled").articles()).hasSize(1);
    }

    @Test
    void anArticleThatStandsTwiceIsToldWithItsLineAndNothingIsLost() throws IOException {
        DemonstrationLaws.file(folder, "演示法.md", "# 演示法\n\n第一条 甲。\n\n第一条 乙。\n");
        LawCollection collection = read();
        assertThat(collection.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.problem()).contains("第一条").contains("twice");
        });
        assertThat(collection.laws().get(0).articles())
                .extracting(Article::text)
                .containsExactly("甲。", "乙。");
    }

    @Test
    void oneEndlessLineIsReadWithoutHarm() throws IOException {
        DemonstrationLaws.file(folder, "演示法.md", "# 演示法\n\n第一条 " + "第一条《".repeat(200_000) + "\n");
        assertThat(read().laws().get(0).articles()).hasSize(1);
    }

    @Test
    void aFolderThatIsNoneIsTold() {
        assertThatThrownBy(() -> LawFolder.read(folder.resolve("nowhere"), TODAY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("Markdown");
    }

    @Test
    void theCivilCodeOfTheReferenceCollectionIsWhole() throws IOException {
        Path code = Path.of("..", "..", "shared", "data", "laws", "民法典")
                .toAbsolutePath()
                .normalize();
        Assumptions.assumeTrue(Files.isDirectory(code), "the reference data is not here: ../shared/data/laws");
        LawCollection collection = LawFolder.read(code, TODAY);
        assertThat(collection.problems()).isEmpty();
        Law law = law(collection, "民法典@2020-05-28");
        assertThat(law.articles()).hasSize(1_260);
        for (int i = 0; i < 1_260; i++) {
            assertThat(law.articles().get(i).id().place()).isEqualTo(Integer.toString(i + 1));
        }
    }
}
