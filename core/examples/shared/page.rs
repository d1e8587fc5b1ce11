//! Text in 100 columns.

const WIDTH: usize = 100;

/// Text in lines of limited width.
#[derive(Default)]
pub(crate) struct Page {
    pub(crate) text: String,
}

impl Page {
    /// A heading, after an empty line.
    pub(crate) fn heading(&mut self, words: &str) {
        self.gap();
        self.paragraph(0, &words.to_uppercase());
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) {
        self.text.push('\n');
    }

    /// A paragraph, its lines after the first indented by two more.
    pub(crate) fn paragraph(&mut self, indent: usize, words: &str) {
        self.wrap(" ".repeat(indent), indent + 2, words);
    }

    /// A paragraph, every line indented alike.
    pub(crate) fn block(&mut self, indent: usize, words: &str) {
        self.wrap(" ".repeat(indent), indent, words);
    }

    /// A line of a table.
    pub(crate) fn row(&mut self, indent: usize, words: &str) {
        self.line(&format!("{:indent$}{words}", ""));
    }

    /// A paragraph beside a label: the words stand in a column of their own, `width` to the right of the label.
    pub(crate) fn labelled(&mut self, indent: usize, width: usize, label: &str, words: &str) {
        self.wrap(format!("{:indent$}{label:<width$}", ""), indent + width, words);
    }

    /// Words, from the line begun on; further lines are indented.
    fn wrap(&mut self, begun: String, indent: usize, words: &str) {
        let mut line = begun;
        let mut is_empty = true;
        for word in words.split(' ') {
            if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.line(&line);
                line = " ".repeat(indent);
                is_empty = true;
            }
            if !is_empty {
                line.push(' ');
            }
            line.push_str(word);
            is_empty = false;
        }
        self.line(&line);
    }

    /// Puts a line down, without blanks at its end.
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }
}

/// A number with its noun: `1 gap`, `2 gaps`.
pub(crate) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
