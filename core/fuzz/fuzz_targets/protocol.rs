//! Any line as a request: every function and every reader behind the line protocol. The answer is one line of JSON, the same
//! whatever was asked before.
#![no_main]

#[path = "../../examples/protocol/mod.rs"]
#[allow(dead_code, reason = "the kinds are listed for others")]
mod protocol;

use libfuzzer_sys::fuzz_target;
use protocol::Session;

fuzz_target!(|line: &str| {
    let answer = Session::default().answer(line);
    assert!(!answer.contains('\n'));
    let read: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
    assert!(read.is_object());
    let mut session = Session::default();
    assert_eq!([session.answer(line), session.answer(line)], [answer.clone(), answer]);
});
