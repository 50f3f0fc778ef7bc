package fayi.endtoend.campaign;

import java.util.List;

/** The devices that the campaign plays faults to. */
public final class CampaignDevices {
    private CampaignDevices() {}

    /** All of them. */
    public static List<CampaignDevice> all() {
        return List.of(
                CardReaderPlace.inCampaign(),
                SmartCardPlace.inCampaign(),
                ScannerPlace.inCampaign(),
                PrinterPlace.inCampaign(),
                CameraPlace.inCampaign(),
                ReceiptPlace.inCampaign(),
                IndicatorsPlace.inCampaign(),
                PadPlace.inCampaign(),
                CodeCameraPlace.inCampaign(),
                DocumentCameraPlace.inCampaign());
    }
}
