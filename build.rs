//! Compiles `registry/` into the asset that the command line carries. The library without
//! the command line carries none: it is given the file.

#[cfg(feature = "cli")]
#[allow(dead_code)]
#[path = "src/ownership/asset.rs"]
mod asset;
#[cfg(feature = "cli")]
#[allow(dead_code)]
#[path = "src/ownership/compile.rs"]
mod compile;
#[cfg(feature = "cli")]
#[allow(dead_code)]
#[path = "src/ownership/facts.rs"]
mod facts;
#[cfg(feature = "cli")]
#[allow(dead_code)]
#[path = "src/ownership/names.rs"]
mod names;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "cli")]
    {
        println!("cargo::rerun-if-changed=registry");
        for file in ["asset", "compile", "facts", "names"] {
            println!("cargo::rerun-if-changed=src/ownership/{file}.rs");
        }
        let built = facts::Facts::load(std::path::Path::new("registry"))
            .map_err(|e| vec![e])
            .and_then(|f| compile::compile(&f));
        match built {
            Ok(bytes) => {
                let out =
                    std::path::Path::new(&std::env::var("OUT_DIR").unwrap_or_default()).join("registry.bin");
                if let Err(e) = std::fs::write(&out, bytes) {
                    println!("cargo::error={}: {e}", out.display());
                }
            }
            Err(errors) => {
                for line in errors.iter().take(20).flat_map(|e| e.lines()) {
                    println!("cargo::error=registry: {line}");
                }
            }
        }
    }
}
