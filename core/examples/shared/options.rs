//! The options of a command line.

use homeworking::model::Day;

/// The folder of the fictional provider, whose files are read where none are given.
pub(crate) const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/provider");

/// Sets options, each a name and a value, from the command line; `false` where help is asked for instead.
pub(crate) fn read(
    mut arguments: impl Iterator<Item = String>,
    options: &mut [(&str, &mut String)],
) -> Result<bool, String> {
    while let Some(name) = arguments.next() {
        if matches!(name.as_str(), "--help" | "-h") {
            return Ok(false);
        }
        let option = options.iter_mut().find(|(known, _)| *known == name);
        let (_, value) = option.ok_or_else(|| format!("`{name}` is not an option; `-- --help` lists them"))?;
        **value = arguments.next().ok_or_else(|| format!("`{name}` needs a value; `-- --help` says which"))?;
    }
    Ok(true)
}

/// The day of an option.
pub(crate) fn day(name: &str, value: &str) -> Result<Day, String> {
    value.parse().map_err(|error: homeworking::Error| format!("{name}: {error}"))
}
