//! Writing sentences without formatting machinery: an assessment writes some thirty of them.

use std::borrow::Cow;

use crate::model::{Amount, Day, Text};

/// A headline and what follows it: nothing is allocated before there is something to follow.
pub(crate) struct Prose {
    text: Text,
    has_details: bool,
}

impl Prose {
    pub(crate) fn new(headline: &Text) -> Prose {
        Prose { text: headline.clone(), has_details: false }
    }

    /// Begins one more detail.
    pub(crate) fn detail(&mut self) -> &mut String {
        let separator = if self.has_details { "; " } else { ": " };
        self.has_details = true;
        if let Cow::Borrowed(headline) = self.text {
            let mut text = String::with_capacity(headline.len() + 120);
            text.push_str(headline);
            self.text = Cow::Owned(text);
        }
        let text = self.text.to_mut();
        text.push_str(separator);
        text
    }

    pub(crate) fn into_text(self) -> Text {
        self.text
    }
}

/// What sentences are made of.
pub(crate) trait Words {
    /// Adds words.
    fn say(&mut self, words: &str) -> &mut Self;

    /// Adds a word of the wire as people write it.
    fn say_plain(&mut self, word: &str) -> &mut Self;

    /// Adds a number.
    fn say_number(&mut self, number: u32) -> &mut Self;

    /// Adds an amount, in plain decimal.
    fn say_amount(&mut self, amount: Amount) -> &mut Self;

    /// Adds a day.
    fn say_day(&mut self, day: Day) -> &mut Self;

    /// Adds a number of months.
    fn say_months(&mut self, months: u32) -> &mut Self;
}

impl Words for String {
    fn say(&mut self, words: &str) -> &mut String {
        self.push_str(words);
        self
    }

    fn say_plain(&mut self, word: &str) -> &mut String {
        self.extend(word.chars().map(|letter| if letter == '_' { ' ' } else { letter }));
        self
    }

    fn say_number(&mut self, number: u32) -> &mut String {
        self.say(itoa::Buffer::new().format(number))
    }

    fn say_amount(&mut self, amount: Amount) -> &mut String {
        let thousandths = amount.thousandths();
        self.say(itoa::Buffer::new().format(thousandths / 1000));
        // A leading one keeps the zeros behind the point.
        let mut buffer = itoa::Buffer::new();
        let part = buffer.format(1000 + thousandths % 1000).strip_prefix('1').unwrap_or_default().trim_end_matches('0');
        if part.is_empty() { self } else { self.say(".").say(part) }
    }

    fn say_day(&mut self, day: Day) -> &mut String {
        self.say(std::str::from_utf8(&day.digits()).unwrap_or_default())
    }

    fn say_months(&mut self, months: u32) -> &mut String {
        self.say_number(months).say(if months == 1 { " month" } else { " months" })
    }
}
