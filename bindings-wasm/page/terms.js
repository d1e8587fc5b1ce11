// Generated from the core: change it there.

export const TERMS = {
  ActionMoment: { "at_once": "At once", "within": "Within so many minutes", "before_next_shift": "Before the advisor's next shift" },
  AdvisorCourse: { "continue": "Goes on", "on_backup": "Goes on with a backup", "wait": "Waits until it is put right", "attend_site": "Comes to the contact centre", "stand_down": "Ends the shift" },
  CallHandling: { "keep": "They stay with the advisor", "divert": "They go to others" },
  DisruptionKind: { "centre_closed": "The contact centre is closed", "travel_disrupted": "Staff cannot travel as usual", "infrastructure_failure": "The remote systems are down", "network_disruption": "The network is disturbed" },
  Enforcement: { "enforce": "It decides", "advise": "It is reported, and does not decide", "ignore": "It is neither" },
  IncidentKind: { "domestic_incident": "Something in the home, such as a flood", "equipment_failure": "Equipment does not work", "power_cut": "The power is cut", "connection_loss": "The connection to the internet is lost", "absence": "The advisor is ill, or cannot be reached" },
  Place: { "home": "Works at home", "home_on_backup": "Works at home over the backup connection", "site": "Works in the contact centre", "unavailable": "Cannot work" },
  Preset: { "baseline": "Enforces what the guidance requires, advises what it advises, ignores what it leaves to providers", "person_specification": "Also enforces the criteria that the guidance gives as examples of a person specification, and advises those it offers for consideration", "full": "Enforces everything" },
};

/** The forces of what no policy lowers. */
export const FLOOR = ["licence","must"];
