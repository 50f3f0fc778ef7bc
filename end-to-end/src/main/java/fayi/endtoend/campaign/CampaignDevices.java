package fayi.endtoend.campaign;

import java.util.List;

/** The devices that the campaign plays faults to. */
final class CampaignDevices {
    private CampaignDevices() {}

    static List<CampaignDevice> all() {
        return List.of(
                CardReaderPlace.inCampaign(),
                ScannerPlace.inCampaign(),
                PrinterPlace.inCampaign(),
                CameraPlace.inCampaign());
    }
}
