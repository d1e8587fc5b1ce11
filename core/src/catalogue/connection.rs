//! The internet connection.

macro_rules! connection_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// The connection is fast enough at both peaks.
        ConnectionSpeed = "connection.speed" {
            force: Should,
            sections: [Internet],
            met_when: |f, p| match (p.draft().min_download_mbps, p.draft().min_upload_mbps, p.draft().max_latency_ms) {
                (None, None, None) => f.peak_download_mbps().given()
                    & f.peak_upload_mbps().given()
                    & f.social_peak_download_mbps().given()
                    & f.social_peak_upload_mbps().given(),
                (download, upload, latency) => f.peak_download_mbps().reaches(download)
                    & f.peak_upload_mbps().reaches(upload)
                    & f.social_peak_download_mbps().reaches(download)
                    & f.social_peak_upload_mbps().reaches(upload)
                    & f.latency_ms().stays_within(latency),
            },
            question: "Is the connection fast enough at the operational and the general browsing peak?",
            met: "The connection is fast enough",
            not_met: "The connection is too slow",
            remedy_by: Advisor,
            remedy: "Get a faster internet package, or a better connection in the home",
        }

        /// The internet contract promises enough bandwidth.
        ConnectionBandwidth = "connection.bandwidth" {
            force: Should,
            sections: [Internet],
            met_when: |f, p| match (p.draft().min_contract_download_mbps, p.draft().min_contract_upload_mbps) {
                (None, None) => f.contract_download_mbps().given() & f.contract_upload_mbps().given(),
                (download, upload) => f.contract_download_mbps().reaches(download) & f.contract_upload_mbps().reaches(upload),
            },
            question: "Does the internet contract promise enough bandwidth?",
            met: "The internet contract promises enough bandwidth",
            not_met: "The internet contract promises too little bandwidth",
            remedy_by: Advisor,
            remedy: "Get an internet contract with more bandwidth",
        }

        /// The connection has been tested at the operational and the general browsing peak.
        ConnectionTestedAtPeak = "connection.tested_at_peak" {
            force: Should,
            sections: [Internet],
            met_when: |f, p| f.peak_download_mbps().given()
                & f.peak_upload_mbps().given()
                & f.social_peak_download_mbps().given()
                & f.social_peak_upload_mbps().given()
                & f.tested_on().current(p.draft().speed_test_review_months),
            question: "Has the connection been tested at both peaks, recently enough?",
            met: "The connection has been tested at both peaks",
            not_met: "The connection has not been tested at both peaks, or not recently enough",
            remedy_by: Advisor,
            remedy: "Test the connection at the operational and at the general browsing peak, and give the provider the results",
        }

        /// The internet contract runs on, or continued supply is assured.
        ConnectionSupply = "connection.supply" {
            force: Should,
            sections: [Internet],
            met_when: |f, p| {
                let runs_on = || f.contract_ends().lies_ahead(p.draft().contract_notice_days);
                runs_on() | (f.supply_assured().holds() & (f.contract_ends().absent() | runs_on()))
            },
            question: "Does the internet contract run on, or is continued supply assured?",
            met: "The internet supply goes on",
            not_met: "The internet contract runs out",
            remedy_by: Advisor,
            remedy: "Renew the internet contract, or assure the provider of continued supply",
        }

        /// What other users in the home do to the connection has been considered.
        ConnectionHouseholdLoad = "connection.household_load" {
            force: Should,
            sections: [Internet],
            met_when: |f, _p| f.household_load_considered().holds(),
            question: "Have other users in the home been considered?",
            met: "Other users in the home have been considered",
            not_met: "Other users in the home have not been considered",
            remedy_by: Advisor,
            remedy: "Consider who else uses the connection during shifts, and test it then",
        }
    } };
}
pub(super) use connection_rules;
