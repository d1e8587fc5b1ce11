// Generated from the core: change it there.

export const SHIFT_RULES = [
  {"area":"shift","force":"must","rule":"shift.immediate_support","sections":["Are there implications to homeworking? > Isolation and welfare"],"summary":"A senior or a clinician can be reached at once."},
  {"area":"shift","force":"should","rule":"shift.shift_manager","sections":["Are there implications to homeworking? > Risk and safety","Support and wellbeing"],"summary":"A shift manager can be reached."},
  {"area":"shift","force":"should","rule":"shift.it_service","sections":["Business continuity"],"summary":"The IT service can be reached."},
  {"area":"service","force":"must","rule":"service.call_routing","sections":["IT and technology > Software"],"summary":"Calls are routed to the homeworker."},
  {"area":"service","force":"must","rule":"service.data_security","sections":["IT and technology > Software"],"summary":"The remote solution keeps data safe."},
  {"area":"service","force":"should","rule":"service.call_takeover","sections":["IT and technology > Software"],"summary":"A manager or a clinician can take over a call, or a third party join it."},
  {"area":"service","force":"should","rule":"service.emergency_assistance","sections":["IT and technology > Software"],"summary":"There is a virtual button for help at once."},
  {"area":"service","force":"should","rule":"service.live_chat","sections":["IT and technology > Software"],"summary":"There is live chat."},
  {"area":"service","force":"should","rule":"service.screen_share","sections":["IT and technology > Software"],"summary":"Screens can be shared."},
  {"area":"service","force":"should","rule":"service.audit","sections":["IT and technology > Software"],"summary":"Calls can be audited live."},
  {"area":"service","force":"should","rule":"service.demand_view","sections":["IT and technology > Software"],"summary":"The contact centre's demand board can be seen."},
];
