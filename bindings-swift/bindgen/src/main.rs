//! Writes the Swift, or the Kotlin, that calls the compiled library: `LIBRARY swift|kotlin FOLDER`.

use std::env;

use anyhow::{Context, bail};
use camino::Utf8PathBuf;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uniffi_bindgen::{BindgenPaths, BindgenPathsLayer};

/// The one crate whose settings count stands around this one.
struct Settings;

impl BindgenPathsLayer for Settings {
    fn get_crate_root(&self, _: &str) -> Option<Utf8PathBuf> {
        Some(Utf8PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(".."))
    }
}

fn main() -> anyhow::Result<()> {
    let mut arguments = env::args().skip(1);
    let mut next = || arguments.next().context("usage: LIBRARY swift|kotlin FOLDER");
    let (library, language, folder) = (next()?, next()?, next()?);
    let language = match language.as_str() {
        "swift" => TargetLanguage::Swift,
        "kotlin" => TargetLanguage::Kotlin,
        _ => bail!("not a language: {language}"),
    };
    let mut paths = BindgenPaths::default();
    paths.add_layer(Settings);
    let options = GenerateOptions {
        languages: vec![language],
        source: library.into(),
        out_dir: folder.into(),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, paths)
}
