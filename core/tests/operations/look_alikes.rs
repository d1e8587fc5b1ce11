//! Words and lists that look alike at a glance, in every layout of texts.

use crate::columns::{on, options, plain_policy};
use crate::support::policy;
use homeworking::columns::{Column, Detail, Offsets, OnError, Options, Table, Text, TextLayout, Values, assess_table};
use serde_json::json;

/// Texts, one after the other, as offsets of 32 and 64 bits and as views.
fn laid_out(texts: &[&str]) -> (Vec<i32>, Vec<i64>, Vec<[u8; 16]>, Vec<u8>) {
    let (mut small, mut large, mut views, mut data) = (vec![0], vec![0], Vec::new(), Vec::new());
    for text in texts {
        let mut view = [0xa5; 16];
        view[..4].copy_from_slice(&i32::try_from(text.len()).unwrap().to_le_bytes());
        if text.len() <= 12 {
            view[4..4 + text.len()].copy_from_slice(text.as_bytes());
        } else {
            view[4..8].copy_from_slice(&text.as_bytes()[..4]);
            view[8..12].copy_from_slice(&0_i32.to_le_bytes());
            view[12..].copy_from_slice(&i32::try_from(data.len()).unwrap().to_le_bytes());
        }
        views.push(view);
        data.extend_from_slice(text.as_bytes());
        small.push(i32::try_from(data.len()).unwrap());
        large.push(i64::try_from(data.len()).unwrap());
    }
    (small, large, views, data)
}

#[test]
fn words_that_look_alike_are_told_apart() {
    let roles = ["health_advisor", "service_advisor", "auditor", "clinician"];
    let odd = [
        "auditor\0",
        "auditor ",
        "audito",
        "",
        "health_advisors",
        "service_advisor_",
        "service_advisor__",
        "clinicia\u{0}",
    ];
    let texts: Vec<&str> = roles.into_iter().chain(odd).chain(roles).collect();
    let (small, large, views, data) = laid_out(&texts);
    let layouts = [
        TextLayout::Offsets(Offsets::Small(&small), &data),
        TextLayout::Offsets(Offsets::Large(&large), &data),
        TextLayout::Views(&views, &[&data]),
    ];
    for layout in layouts {
        let columns = [Column { name: "role", values: Values::Text(Text { layout, validity: None }), validity: None }];
        let table = Table { rows: texts.len(), columns: &columns };
        let options = Options { on_error: OnError::Null, ..options(Detail::Rules) };
        let outcome = assess_table(&table, &plain_policy(), on(), &options).unwrap();
        for (row, text) in texts.iter().enumerate() {
            let is_role = roles.contains(text);
            assert_eq!(outcome.verdict(row).is_some(), is_role, "{text:?}");
            let rule = outcome
                .rules
                .as_ref()
                .unwrap()
                .iter()
                .find(|found| found.rule.code() == "training.tier_2_audit")
                .unwrap();
            // Only a health advisor has to be in tier 2 audit, which is not known of any; nothing is of a row that cannot be read.
            assert_eq!(rule.get(row), (is_role && *text != "health_advisor").then_some(true), "{text:?}");
        }
        assert_eq!(outcome.error_count, odd.len());
    }
}

#[test]
fn lists_of_the_same_bytes_are_told_apart() {
    let lists: [&[&str]; 9] = [
        &["monitor", "mouse"],
        &["monitormouse"],
        &["monito", "rmouse"],
        &["monitor", "mouse"],
        &["mouse", "monitor"],
        &[],
        &["monitor", "mous", "e"],
        &["monitor", "mouse", "shredder"],
        &["monitor", ""],
    ];
    let expected = [true, false, false, true, true, false, false, true];
    let policy = policy(&json!({"name": "Ours", "guidance": "PRN00732", "required_equipment": ["monitor", "mouse"]}));
    // Each list again and again, so that all but the first are met before.
    let rows: Vec<&[&str]> = lists.iter().copied().cycle().take(lists.len() * 40).collect();
    let (small, large, views, data) = laid_out(&rows.concat());
    let mut end = 0;
    let ends = rows.iter().map(|items| {
        end += i32::try_from(items.len()).unwrap();
        end
    });
    let ends: Vec<i32> = std::iter::once(0).chain(ends).collect();
    let layouts = [
        TextLayout::Offsets(Offsets::Small(&small), &data),
        TextLayout::Offsets(Offsets::Large(&large), &data),
        TextLayout::Views(&views, &[&data]),
    ];
    for layout in layouts {
        let values = Values::List(Offsets::Small(&ends), Text { layout, validity: None });
        let columns = [Column { name: "equipment", values, validity: None }];
        let options = Options { on_error: OnError::Null, ..options(Detail::Rules) };
        let outcome = assess_table(&Table { rows: rows.len(), columns: &columns }, &policy, on(), &options).unwrap();
        let found = outcome.rules.as_ref().unwrap();
        let found = found.iter().find(|found| found.rule.code() == "workstation.equipment").unwrap();
        for (row, list) in rows.iter().enumerate() {
            let is_there = expected.get(row % lists.len()).copied();
            assert_eq!((outcome.verdict(row).is_some(), found.get(row)), (is_there.is_some(), is_there), "{list:?}");
        }
    }
}
