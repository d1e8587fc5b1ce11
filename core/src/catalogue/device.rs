//! The device that calls are taken on.

macro_rules! device_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// The device is one that the provider allows: its own, or the advisor's where that is allowed.
        DeviceOwnership = "device.ownership" {
            force: Must,
            sections: [Laptop],
            met_when: |f, p| f.owner().any_of(match p.draft().devices {
                Devices::ProviderOnly => &[DeviceOwner::Provider],
                Devices::BringYourOwn => &[DeviceOwner::Provider, DeviceOwner::Advisor],
            }),
            question: "Is the device one that the provider allows?",
            met: "The device is one that the provider allows",
            not_met: "The device is the advisor's own, and the provider allows only devices that it supplies",
            remedy_by: Provider,
            remedy: "Supply the advisor with a device",
        }

        /// The device has the memory that the provider asks for.
        DeviceMemory = "device.memory" {
            force: Must,
            sections: [Laptop],
            met_when: |f, p| match p.draft().min_memory_gb {
                None => f.meets_remote_desktop_spec().holds(),
                asked => f.memory_gb().reaches(asked),
            },
            question: "Does the device have enough memory?",
            met: "The device has enough memory",
            not_met: "The device has too little memory",
            remedy_by: DeviceOwner,
            remedy: "Add memory, or supply another device",
        }

        /// The processor is as fast as the provider, or the remote desktop, asks.
        DeviceProcessor = "device.processor" {
            force: Must,
            sections: [Laptop],
            met_when: |f, p| match (p.draft().min_processor_ghz, p.draft().min_processor_cores) {
                (None, None) => f.meets_remote_desktop_spec().holds(),
                (ghz, cores) => f.processor_ghz().reaches(ghz) & f.processor_cores().reaches(cores),
            },
            question: "Is the device's processor fast enough?",
            met: "The processor is fast enough",
            not_met: "The processor is not fast enough",
            remedy_by: DeviceOwner,
            remedy: "Supply a device with a faster processor",
        }

        /// The device has the storage that the provider, or the remote desktop, asks for.
        DeviceStorage = "device.storage" {
            force: Must,
            sections: [Laptop],
            met_when: |f, p| match p.draft().min_storage_gb {
                None => f.meets_remote_desktop_spec().holds(),
                asked => f.storage_gb().reaches(asked),
            },
            question: "Does the device have enough storage?",
            met: "The device has enough storage",
            not_met: "The device has too little storage",
            remedy_by: DeviceOwner,
            remedy: "Add storage, or supply another device",
        }

        /// The manufacturer fully supports the device, and security patches are applied in full.
        DeviceSupported = "device.supported" {
            force: Must,
            sections: [Laptop],
            met_when: |f, p| f.support_ends().is_still_to_pass() & f.patched().current(p.draft().patch_review_months),
            question: "Is the device in full manufacturer's support, with all security patches?",
            met: "The device is supported and patched",
            not_met: "The device is not both supported and patched",
            remedy_by: DeviceOwner,
            remedy: "Apply all security patches; replace the device where the manufacturer's support has ended",
        }

        /// The device has adequate antivirus software.
        DeviceAntivirus = "device.antivirus" {
            force: Should,
            sections: [Laptop],
            met_when: |f, _p| f.antivirus().holds(),
            question: "Does the device have adequate antivirus software?",
            met: "The device has antivirus software",
            not_met: "The device has no adequate antivirus software",
            remedy_by: DeviceOwner,
            remedy: "Install antivirus software, and keep it up to date",
        }

        /// Nothing stays on the device, and nothing can be moved from it to another.
        DeviceNoDataLeft = "device.no_data_left" {
            force: Must,
            sections: [Laptop, Software],
            met_when: |f, _p| f.no_data_at_rest().holds() & f.no_data_transfer().holds(),
            question: "Is it so that no data stays on the device or can be moved to another?",
            met: "No data stays on the device or can be moved from it",
            not_met: "Data is not safe on the device",
            remedy_by: ItService,
            remedy: "Set up the device so that no data stays on it and none can be moved to another device",
        }

        /// From an advisor's own device the work systems are reached through a remote solution alone, and personal
        /// settings cannot weaken them.
        DeviceRemoteSolution = "device.remote_solution" {
            force: Must,
            sections: [Software],
            applies: |f, _p| f.owner().is(DeviceOwner::Advisor),
            otherwise: "The device is not the advisor's own",
            met_when: |f, _p| f.remote_solution().holds() & f.personal_settings_isolated().holds(),
            question: "On the advisor's own device, is a remote solution the only way in, with personal settings kept apart?",
            met: "The work systems are reached through the remote solution alone, apart from personal settings",
            not_met: "The advisor's own device does not keep the work systems apart",
            remedy_by: ItService,
            remedy: "Set up a remote solution as the only way to the work systems, and keep personal settings apart from them",
        }
    } };
}
pub(super) use device_rules;
