//! Times and allocations of two ways to do one job.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::naive::rng::Rng;

const BATCHES: usize = 41;
const BATCH: Duration = Duration::from_millis(3);

/// So many calls of one way to do a job, one after the other.
pub type Calls<'a> = Box<dyn Fn(usize) + 'a>;

/// Calls over subjects in an order that no branch predictor learns: as long as a batch, and by chance.
pub fn calls<'a, S, T>(subjects: &'a [S], call: impl Fn(&'a S) -> T + 'a) -> Calls<'a> {
    let mut rng = Rng::new(4);
    let order: Vec<&S> = (0..1 << 14).map(|_| &subjects[rng.next() as usize % subjects.len()]).collect();
    Box::new(move |count| {
        for subject in order.iter().cycle().take(count) {
            drop(black_box(call(black_box(*subject))));
        }
    })
}

/// What one way takes.
#[derive(Clone, Copy)]
pub struct Figures {
    pub median: f64,
    pub best: f64,
    pub allocations: f64,
}

/// Measures one or two ways, their batches in turn, so that what disturbs the machine disturbs both.
pub fn measure(ways: &[Calls<'_>]) -> Vec<Figures> {
    let counts: Vec<usize> = ways.iter().map(|way| enough(way)).collect();
    let mut times = vec![Vec::new(); ways.len()];
    for _ in 0..BATCHES {
        for ((way, count), times) in ways.iter().zip(&counts).zip(&mut times) {
            let begun = Instant::now();
            way(*count);
            times.push(begun.elapsed().as_nanos() as f64 / *count as f64);
        }
    }
    ways.iter()
        .zip(&counts)
        .zip(&mut times)
        .map(|((way, count), times)| {
            times.sort_by(f64::total_cmp);
            Figures { median: times[BATCHES / 2], best: times[0], allocations: allocations(way, *count.min(&1000)) }
        })
        .collect()
}

/// The calls of a batch.
fn enough(way: &Calls<'_>) -> usize {
    let mut count = 1;
    loop {
        let begun = Instant::now();
        way(count);
        if begun.elapsed() >= BATCH {
            return count;
        }
        count *= 2;
    }
}

fn allocations(way: &Calls<'_>, count: usize) -> f64 {
    allocation_counter::measure(|| way(count)).count_total as f64 / count as f64
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>9.0} {:>9.0} {:>7.1}", self.median, self.best, self.allocations)
    }
}
