//! `xtask bindgen IN.wasm OUT_DIR`: what the wasm-bindgen command line does, at
//! the version that `Cargo.lock` pins, so that tool and macro cannot drift.
use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [command, input, out] = args.as_slice() else { bail!("usage: xtask bindgen IN.wasm OUT_DIR") };
    if command != "bindgen" {
        bail!("unknown command {command}: the only one is `bindgen`");
    }
    Bindgen::new()
        .web(true)?
        .typescript(true)
        .omit_default_module_path(true)
        // the shell makes a new instance after a panic
        .reset_state_function(true)
        .remove_name_section(true)
        .input_path(input)
        .generate(out)
        .with_context(|| format!("bindgen of {input}"))
}
