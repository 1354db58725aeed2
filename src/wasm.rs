//! The WebAssembly boundary, and nothing else.
