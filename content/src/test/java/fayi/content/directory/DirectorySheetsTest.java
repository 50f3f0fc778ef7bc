package fayi.content.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.directory.DirectoryEntry.Kind;
import fayi.content.directory.DirectoryImport.RowProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySheetsTest {
    private static final String HEADINGS = "编号,类别,名称,地方,电话,地址,擅长,顾问村,职业,奖惩,业务,社会服务,信用\n";

    @TempDir
    private Path directory;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }

    private DirectoryImport csv(String rows) throws IOException {
        return DirectorySheets.read(file("list.csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRowBecomesAnEntryWithItsFiveFacets() throws IOException {
        DirectoryImport read = csv("demo-1,人员,演示律师一,演示市,0833-1234567,演示路1号,\"wages，family\",演示乡演示村,律师,无,民事,村法律顾问,良好\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.entries())
                .containsExactly(new DirectoryEntry(
                        "demo-1",
                        Kind.PRACTITIONER,
                        "演示律师一",
                        "演示市",
                        "0833-1234567",
                        Optional.of("演示路1号"),
                        List.of("wages", "family"),
                        List.of("演示乡演示村"),
                        new Facets("律师", "无", "民事", "村法律顾问", "良好")));
    }

    @Test
    void everyWrongRowIsNamedWithItsColumnAndTheOthersAreTaken() throws IOException {
        DirectoryImport read = csv("a,人员,演示一,演示市,12348,,,,律师,无,民事,无,良好\n"
                + "a,人员,演示二,演示市,12348,,,,律师,无,民事,无,良好\n"
                + "b,律所,演示三,演示市,12348,,,,律师,无,民事,无,良好\n"
                + "\n"
                + "c,人员,演示四,演示市,打电话,,,,律师,,民事,无,良好\n"
                + "d,机构,演示五,演示市,12348,,,,所,无,民事,无,良好\n");

        assertThat(read.entries()).extracting(DirectoryEntry::id).containsExactly("a", "d");
        assertThat(read.problems())
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(3, "编号"),
                        org.assertj.core.api.Assertions.tuple(4, "类别"),
                        org.assertj.core.api.Assertions.tuple(6, "电话"),
                        org.assertj.core.api.Assertions.tuple(6, "奖惩"));
    }

    @Test
    void aMissingColumnIsToldAndNoRowIsTaken() throws IOException {
        Path file = file("list.csv", "编号,类别,名称,颜色\na,人员,演示一,红\n".getBytes(StandardCharsets.UTF_8));

        DirectoryImport read = DirectorySheets.read(file);

        assertThat(read.entries()).isEmpty();
        assertThat(read.problems()).extracting(RowProblem::column).contains("颜色", "地方", "信用");
    }

    @Test
    void aListInTheCodeOfAChineseOfficeIsReadWithItsRareNames() throws IOException {
        String rows = HEADINGS + "a,人员,𠮷䶮,演示市,12348,,,,律师,无,民事,无,良好\n";

        DirectoryImport read = DirectorySheets.read(file("list.csv", rows.getBytes(Charset.forName("GB18030"))));

        assertThat(read.entries()).extracting(DirectoryEntry::name).containsExactly("𠮷䶮");
    }

    @Test
    void whatCannotBeSeenIsTakenOutAndWhatLooksLikeHtmlStaysText() throws IOException {
        DirectoryImport read = csv("a,人员,\"\u202E演示\u200B<b>一</b>\",演示市,12348,,,,律师,无,民事,无,良好\n");

        assertThat(read.entries()).extracting(DirectoryEntry::name).containsExactly("演示<b>一</b>");
        Directory again = DirectoryReader.read("directory.yaml", DirectoryWriter.write(new Directory(read.entries())));
        assertThat(again.entries()).isEqualTo(read.entries());
    }

    @Test
    void aSpreadsheetIsReadAndItsFormulaIsNotTaken() throws IOException {
        String cells = cells(1, HEADINGS.strip().split(","))
                + cells(2, "a,人员,演示一,演示市,12348,,,,律师,无,民事,无,良好".split(","))
                + cells(3, "b,人员,=HYPERLINK(1),演示市,12348,,,,律师,无,民事,无,良好".split(","));

        DirectoryImport read = DirectorySheets.read(xlsx(cells));

        assertThat(read.entries()).extracting(DirectoryEntry::name).containsExactly("演示一");
        assertThat(read.problems())
                .containsExactly(new RowProblem(3, "名称", "it is empty. Write it, or 无 where there is nothing."));
    }

    @Test
    void aSpreadsheetThatSwellsIsRefusedBeforeItIsRead() throws IOException {
        Path bomb = directory.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeroes = new byte[1024 * 1024];
            for (int i = 0; i < 220; i++) {
                zip.write(zeroes);
            }
        }

        assertThat(Files.size(bomb)).isLessThan(1_000_000);
        assertThatThrownBy(() -> DirectorySheets.read(bomb)).hasMessageContaining("swells");
    }

    @Test
    void anEntityOfASpreadsheetReachesNoFile() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "演示秘密");
        String sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + "<worksheet xmlns="
                + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\">"
                + "<is><t>&e;</t></is></c></row></sheetData></worksheet>";

        String told;
        try {
            told = DirectorySheets.read(book(sheet)).toString();
        } catch (IOException refused) {
            told = String.valueOf(refused.getMessage());
        }
        assertThat(told).doesNotContain("演示秘密");
    }

    @Test
    void whatIsNoSpreadsheetIsToldSo() throws IOException {
        Path broken = file("list.xlsx", "no zip".getBytes(StandardCharsets.UTF_8));
        Path other = file("list.doc", new byte[10]);

        assertThatThrownBy(() -> DirectorySheets.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("xlsx");
        assertThatThrownBy(() -> DirectorySheets.read(other)).hasMessageContaining(".csv nor .xlsx");
        assertThatThrownBy(() -> csv("a,\"人员")).hasMessageContaining("quote");
    }

    private static String cells(int row, String... values) {
        StringBuilder xml = new StringBuilder("<row r=\"" + row + "\">");
        for (int i = 0; i < values.length; i++) {
            String place = (char) ('A' + i) + Integer.toString(row);
            xml.append(
                    values[i].startsWith("=")
                            ? "<c r=\"" + place + "\" t=\"str\"><f>" + values[i].substring(1) + "</f><v>演示假名</v></c>"
                            : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + values[i] + "</t></is></c>");
        }
        return xml.append("</row>").toString();
    }

    private Path xlsx(String rows) throws IOException {
        return book("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>");
    }

    /** The least that is a workbook (ECMA-376, part 1, 12.2). */
    private Path book(String sheet) throws IOException {
        Path file = directory.resolve("book.xlsx");
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        Map<String, String> parts = Map.of(
                "[Content_Types].xml",
                        "<Types xmlns=\"" + packages
                                + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "_rels/.rels",
                        "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\""
                                + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                                + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\""
                                + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml", sheet);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
