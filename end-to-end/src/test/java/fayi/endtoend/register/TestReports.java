package fayi.endtoend.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the tests of all rooms said in this build, as Surefire's reports tell it.
 *
 * @param rooms names of the modules that left reports
 * @param passed {@code class#method} of each test that ran and passed
 * @param failed {@code class#method} of each test that failed or was skipped; parameters are cut off, so that one bad set of
 *     values spoils its method
 */
record TestReports(Set<String> rooms, Set<String> passed, Set<String> failed) {
    static TestReports under(Path root) throws IOException {
        TestReports reports = new TestReports(new HashSet<>(), new HashSet<>(), new HashSet<>());
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.filter(Files::isDirectory).toList()) {
                reports.read(module);
            }
        }
        return reports;
    }

    private void read(Path module) throws IOException {
        Path directory = module.resolve("target/surefire-reports");
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> reports = files.filter(
                            file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList();
            for (Path report : reports) {
                readReport(report);
            }
            if (!reports.isEmpty()) {
                rooms.add(module.getFileName().toString());
            }
        }
    }

    private void readReport(Path report) throws IOException {
        NodeList cases = parse(report).getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element one = (Element) cases.item(i);
            String method = one.getAttribute("name").replaceAll("[(\\[{ :].*", "");
            boolean good = Stream.of("failure", "error", "skipped")
                    .allMatch(kind -> one.getElementsByTagName(kind).getLength() == 0);
            (good ? passed : failed).add(one.getAttribute("classname") + "#" + method);
        }
    }

    private static Document parse(Path report) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("The report " + report + " cannot be read", broken);
        }
    }

    boolean passes(String test) {
        return passed.contains(test) && !failed.contains(test);
    }
}
