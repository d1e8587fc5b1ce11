//! A program that answers requests, a line each, and what it is found to answer.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::Asked;
use super::difference::first_difference;
use super::requests::{Question, questions};
use crate::steps::Failure;

/// How many differences are shown.
const SHOWN: usize = 3;

/// What a program is told of a request.
#[derive(Clone, Copy)]
pub(crate) enum Told {
    /// The line of the protocol.
    TheLine,
    /// Also its number, as a name, and the codes that the core refuses it for: where a type cannot say what is wrong, a
    /// document is made of text.
    TheCodes,
}

/// What was found.
#[derive(Default)]
pub(super) struct Found {
    answers: u64,
    /// How often a request was answered in each way that a program has.
    ways: BTreeMap<String, u64>,
    differences: u64,
    shown: Vec<String>,
}

/// Runs a program, and compares every answer as it comes.
pub(super) fn answer(asked: Asked, told: Told, mut program: Command) -> Result<Found, Failure> {
    let name = program.get_program().to_string_lossy().into_owned();
    let failed = |why: &dyn fmt::Display| Failure::Failed(format!("{name}: {why}"));
    let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(|error| failed(&error))?;
    let (Some(requests), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(failed(&"has no input, or no output"));
    };
    let (sender, receiver) = channel();
    let found = thread::scope(|scope| {
        scope.spawn(move || ask(asked, told, requests, &sender));
        compare(BufReader::new(answers), &receiver)
    });
    let status = child.wait().map_err(|error| failed(&error))?;
    match found {
        Ok(found) if status.success() => Ok(found),
        Ok(_) => Err(failed(&status)),
        Err(why) => Err(failed(&why)),
    }
}

/// Writes every request; stops where nobody reads on, which whoever compares will notice.
fn ask(asked: Asked, told: Told, requests: ChildStdin, sender: &Sender<Question>) {
    let mut requests = BufWriter::new(requests);
    for (number, question) in questions(asked).enumerate() {
        let line = match told {
            Told::TheLine => question.line.clone(),
            Told::TheCodes => with_codes(number, &question),
        };
        let is_read = sender.send(question).is_ok() && writeln!(requests, "{line}").is_ok();
        if !is_read {
            return;
        }
    }
}

fn with_codes(number: usize, question: &Question) -> String {
    let rest = question.line.strip_prefix('{').unwrap_or_default();
    format!("{{\"name\":\"{number}\",\"codes\":{:?},{rest}", question.codes())
}

fn compare(mut answers: impl BufRead, questions: &Receiver<Question>) -> Result<Found, String> {
    let (mut found, mut line) = (Found::default(), String::new());
    for question in questions {
        line.clear();
        let read = answers.read_line(&mut line).map_err(|error| error.to_string())?;
        if read == 0 {
            return Err(format!("stopped after {} answers, at\n{}", found.answers, question.line));
        }
        found.take(&question, line.trim_end_matches('\n'));
    }
    line.clear();
    match answers.read_line(&mut line) {
        Ok(0) => Ok(found),
        _ => Err(format!("more lines than requests: {line}")),
    }
}

impl Found {
    /// An answer, before which its way may stand: no JSON as the protocol writes it has a tab.
    fn take(&mut self, question: &Question, line: &str) {
        let (way, answer) = line.split_once('\t').unwrap_or(("", line));
        self.answers += 1;
        *self.ways.entry(way.to_owned()).or_default() += 1;
        if answer == question.expected {
            return;
        }
        self.differences += 1;
        if self.shown.len() < SHOWN {
            let place = first_difference(answer, &question.expected);
            let Question { line, expected } = question;
            self.shown.push(format!("{place}\nrequest  {line}\nfound    {answer}\nexpected {expected}"));
        }
    }

    /// Nothing, where every answer was the core's.
    pub(super) fn result(&self, language: &str) -> Result<(), Failure> {
        if self.differences == 0 && self.answers > 0 {
            return Ok(());
        }
        let (count, shown) = (self.differences, self.shown.join("\n\n"));
        Err(Failure::Failed(format!("{language} answers {count} requests of {} otherwise\n\n{shown}", self.answers)))
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} answers are the core's", self.answers - self.differences, self.answers)?;
        let ways: Vec<String> =
            self.ways.iter().filter(|(way, _)| !way.is_empty()).map(|(way, count)| format!("{count} {way}")).collect();
        if ways.is_empty() { Ok(()) } else { write!(f, "; {}", ways.join(", ")) }
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{Told, answer};
    use crate::conformance::Asked;
    use crate::steps::Failure;

    const ASKED: Asked = Asked { requests: 3, seed: 1 };

    fn why(program: &str) -> String {
        let mut shell = Command::new("sh");
        shell.args(["-c", program]);
        match answer(ASKED, Told::TheCodes, shell).and_then(|found| found.result("Shell")) {
            Err(Failure::Failed(why) | Failure::NotRun(why)) => why,
            Ok(()) => String::new(),
        }
    }

    #[test]
    fn a_program_that_answers_wrong_less_or_more_is_found_out() {
        assert!(
            why("sed 's/.*/by hand\\t{\"verdict\":1}/'")
                .starts_with("Shell answers 3 requests of 3 otherwise\n\nfirst at")
        );
        assert!(why("read line; echo '{}'").starts_with("sh: stopped after 1 answers, at\n{\"kind\":"));
        assert!(why("cat; echo more").starts_with("sh: more lines than requests: more"));
        assert!(why("cat; exit 3").contains("exit status: 3"));
    }
}
