package fayi.kiosk;

import fayi.content.paper.PaperFonts;
import fayi.device.driver.Devices;
import fayi.kiosk.effect.TechnicianEffects;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.screen.KioskWindow;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.WireFormat;
import fayi.provisioning.CounterLedger;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.TechnicianCode;
import fayi.provisioning.doctor.Doctor;
import fayi.provisioning.doctor.DoctorTimes;
import fayi.provisioning.doctor.attached.AttachedDevices;
import fayi.provisioning.doctor.station.DisplaySize;
import fayi.provisioning.doctor.station.StationChecks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** Puts what stands behind the technician's door to the window. */
record TechniciansDoor(KioskWindow window, String version) {
    private static final Path ROOT = Path.of("/");

    /** The doctor of this station, over the devices that the kiosk itself uses. */
    TechnicianEffects effects(
            StationConfiguration station,
            Devices devices,
            CounterLedger ledger,
            WireFormat format,
            Clock clock,
            LivePictures pictures,
            Consumer<VisitEvent> visits) {
        PaperFonts fonts = PaperFonts.installed();
        Doctor doctor = new Doctor(
                station,
                version,
                devices.all(),
                ledger,
                StationChecks.of(station, ROOT, fonts, () -> DisplaySize.connected(ROOT), format, clock),
                new AttachedDevices(ROOT),
                DoctorTimes.USUAL,
                clock);
        return new TechnicianEffects(
                doctor,
                new TechnicianCode(station.dataDirectory()),
                devices.documentPrinter(),
                station.dataDirectory().resolve("doctor"),
                pictures,
                window::dispatch,
                visits);
    }

    void open(TechnicianEffects effects) {
        window.openDoorWith(effects);
    }
}
