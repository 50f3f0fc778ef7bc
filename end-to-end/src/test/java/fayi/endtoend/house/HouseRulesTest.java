package fayi.endtoend.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the house, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "fayi", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    @ArchTest
    static final ArchRule theGroundFloorKnowsNobody = noClasses()
            .that()
            .resideInAnyPackage("fayi.device..", "fayi.content..", "fayi.protocol..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fayi.provisioning..", "fayi.hub..", "fayi.kiosk..", "fayi.simulator..", "fayi.endtoend..")
            .because("bytes, law texts and messages must be usable and testable without the rest");

    @ArchTest
    static final ArchRule theRoomsOfTheGroundFloorDoNotKnowEachOther = slices().matching(
                    "fayi.(device|content|protocol)..")
            .should()
            .notDependOnEachOther()
            .because("a driver knows no law, a law no wire, a message neither");

    @ArchTest
    static final ArchRule theHubKnowsContentAndProtocolOnly = noClasses()
            .that()
            .resideInAPackage("fayi.hub..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fayi.device..", "fayi.provisioning..", "fayi.kiosk..", "fayi.simulator..", "fayi.endtoend..")
            .because("a hub has no devices and no touchscreen");

    @ArchTest
    static final ArchRule provisioningKnowsTheGroundFloorOnly = noClasses()
            .that()
            .resideInAPackage("fayi.provisioning..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fayi.hub..", "fayi.kiosk..", "fayi.simulator..", "fayi.endtoend..")
            .because("it serves the kiosk and is not served by it");

    @ArchTest
    static final ArchRule theKioskReachesTheHubThroughTheNetworkOnly = noClasses()
            .that()
            .resideInAPackage("fayi.kiosk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fayi.hub..", "fayi.endtoend..")
            .because("they run on different machines");

    @ArchTest
    static final ArchRule nothingThatShipsReachesASimulatorExceptThroughAWire = noClasses()
            .that()
            .resideInAnyPackage("fayi.kiosk..", "fayi.device..", "fayi.provisioning..", "fayi.hub..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fayi.simulator..")
            .because("what was tested must be what runs in the field");

    @ArchTest
    static final ArchRule windowsAreOnlyInScreensAndWidgets = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "fayi.kiosk.screen..", "fayi.kiosk.widget..", "fayi.simulator.dock..", "fayi.endtoend.tour..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..")
            .because("a visit must run, and be tested, without a window");

    @ArchTest
    static final ArchRule serialPortsAreOpenedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages("fayi.device.transport..", "fayi.simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jssc..")
            .because("its traps are handled there");

    @ArchTest
    static final ArchRule databasesAreReachedFromTheStoreAndTheOutbox = noClasses()
            .that()
            .resideOutsideOfPackages("fayi.hub.store..", "fayi.kiosk.outbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.postgresql..", "org.sqlite..")
            .because("one dialect, one place to look for a query");

    @ArchTest
    static final ArchRule callsAreMadeInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("fayi.kiosk.call..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.onvoid..")
            .because("its native memory has rules of its own");

    @ArchTest
    static final ArchRule theVisitAndItsFlowsArePure = noClasses()
            .that()
            .resideInAnyPackage(
                    "fayi.kiosk.visit..",
                    "fayi.kiosk.flow..",
                    "fayi.kiosk.calculate..",
                    "fayi.kiosk.directory..",
                    "fayi.kiosk.learn..",
                    "fayi.kiosk.search..",
                    "fayi.kiosk.unfinished..",
                    "fayi.kiosk.technician..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fayi.kiosk.effect..",
                    "fayi.kiosk.screen..",
                    "fayi.kiosk.widget..",
                    "fayi.kiosk.call..",
                    "fayi.kiosk.hublink..",
                    "fayi.kiosk.outbox..",
                    "java.io..",
                    "java.net..",
                    "java.nio.file..",
                    "java.util.concurrent..")
            .because("next(visit, event) must give the same step always");

    @ArchTest
    static final ArchRule theVisitAndTheTechniciansDoorDoNotKnowEachOther = noClasses()
            .that()
            .resideInAnyPackage("fayi.kiosk.visit..", "fayi.kiosk.flow..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fayi.kiosk.technician..", "fayi.provisioning.doctor..")
            .because("a visit is a person's; the door stands beside it and needs nothing of it");

    @ArchTest
    static final ArchRule aFlowOfItsOwnKnowsNothingOfTheVisit = noClasses()
            .that()
            .resideInAnyPackage(
                    "fayi.kiosk.calculate..",
                    "fayi.kiosk.directory..",
                    "fayi.kiosk.learn..",
                    "fayi.kiosk.search..",
                    "fayi.kiosk.unfinished..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fayi.kiosk.flow..", "fayi.kiosk.visit..")
            .because("the visit wraps it in one record of each kind, and it can be read alone");

    private static final String BECAUSE_DOWN = "arrows point down: a floor can be understood without those above it";

    @ArchTest
    static final ArchRule theKiosksGroundFloorKnowsNoneAbove = noClasses()
            .that()
            .resideInAnyPackage(
                    "fayi.kiosk.calculate..",
                    "fayi.kiosk.directory..",
                    "fayi.kiosk.learn..",
                    "fayi.kiosk.search..",
                    "fayi.kiosk.unfinished..",
                    "fayi.kiosk.flow..",
                    "fayi.kiosk.hublink..",
                    "fayi.kiosk.outbox..",
                    "fayi.kiosk.input..",
                    "fayi.kiosk.picture..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fayi.kiosk",
                    "fayi.kiosk.effect..",
                    "fayi.kiosk.screen..",
                    "fayi.kiosk.technician..",
                    "fayi.kiosk.visit..",
                    "fayi.kiosk.call..",
                    "fayi.kiosk.widget..")
            .because(BECAUSE_DOWN);

    @ArchTest
    static final ArchRule theKiosksMiddleFloorKnowsNoneAbove = noClasses()
            .that()
            .resideInAnyPackage(
                    "fayi.kiosk.visit..", "fayi.kiosk.technician..", "fayi.kiosk.call..", "fayi.kiosk.widget..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fayi.kiosk", "fayi.kiosk.effect..", "fayi.kiosk.screen..")
            .because(BECAUSE_DOWN);

    @ArchTest
    static final ArchRule screensAndEffectsMeetInTheVisitOnly = noClasses()
            .that()
            .resideInAPackage("fayi.kiosk.screen..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fayi.kiosk",
                    "fayi.kiosk.effect..",
                    "fayi.kiosk.call..",
                    "fayi.kiosk.hublink..",
                    "fayi.kiosk.outbox..")
            .because("a screen shows a visit and tells touches; what comes of them is not its business");

    @ArchTest
    static final ArchRule effectsKnowNoScreen = noClasses()
            .that()
            .resideInAPackage("fayi.kiosk.effect..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fayi.kiosk", "fayi.kiosk.screen..", "fayi.kiosk.widget..")
            .because(BECAUSE_DOWN);

    @ArchTest
    static final ArchRule noCyclesInTheKiosk =
            slices().matching("fayi.kiosk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCyclesInTheHub =
            slices().matching("fayi.hub.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCyclesInTheDrivers =
            slices().matching("fayi.device.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyWritesToTheConsoleButThoseWhoSpeakToATerminal = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "fayi.endtoend..",
                    "fayi.simulator..",
                    "fayi.kiosk",
                    "fayi.hub",
                    "fayi.provisioning.terminal..",
                    "fayi.kiosk.call..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("logs are events of one list");

    @ArchTest
    static final ArchRule recordsAndValuesHaveNoSetters = classes()
            .that()
            .resideInAnyPackage(
                    "fayi.protocol",
                    "fayi.kiosk.visit",
                    "fayi.kiosk.flow",
                    "fayi.kiosk.calculate",
                    "fayi.kiosk.directory",
                    "fayi.kiosk.learn",
                    "fayi.kiosk.search",
                    "fayi.kiosk.unfinished",
                    "fayi.kiosk.technician")
            .should()
            .haveOnlyFinalFields()
            .because("a visit is data");
}
