//! Makes the glue between JavaScript and the WebAssembly module: `homeworking-wasm-glue MODULE.wasm FOLDER`.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder] = arguments.as_slice() else {
        eprintln!("give the module, and the folder for what is made");
        return ExitCode::FAILURE;
    };
    let mut glue = Bindgen::new();
    glue.input_path(module).out_name("module").typescript(false).omit_default_module_path(false);
    glue.remove_name_section(true).remove_producers_section(true);
    match glue.web(true).and_then(|glue| glue.generate(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:?}");
            ExitCode::FAILURE
        }
    }
}
