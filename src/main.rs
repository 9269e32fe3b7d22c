//! Arguments in, exit status out.

use std::process::ExitCode;

use plan::command::{Environment, run};

fn main() -> ExitCode {
    ExitCode::from(run(std::env::args_os(), &Environment::current()).status())
}
