//! Speaks the line protocol: one JSON request a line on standard input, one canonical JSON answer a line on standard
//! output. A line that cannot be read is answered with its errors, and the next one goes on.
//!
//! ```sh
//! echo '{"kind": "fingerprint", "policy": {"name": "Ours", "guidance": "PRN00732"}}' | cargo run --example jsonl
//! ```

mod protocol;

use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut input = io::stdin().lock();
    let mut session = protocol::Session::default();
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        // Bytes that are no text make a line that is no JSON, which is answered as such.
        let text = String::from_utf8_lossy(&line);
        writeln!(output, "{}", session.answer(text.trim_end()))?;
        line.clear();
        // An answer is not kept back while the next question is being typed.
        if input.fill_buf()?.is_empty() {
            output.flush()?;
        }
    }
    output.flush()
}
