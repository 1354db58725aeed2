//! The command line, and nothing else: see `cli/`.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
