//! Work on all cores, results in input order, memory bounded: at most `window` items
//! are between reader and writer at any time.

use anyhow::Result;
use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, mpsc};

/// Feeds `items` to `work` on `jobs` threads and hands each result to `write` in the
/// order of `items`. Stops reading at the first error of `write`, which is returned.
pub fn run<I, T: Send, R: Send>(
    items: I,
    jobs: usize,
    work: impl Fn(T) -> R + Sync,
    mut write: impl FnMut(R) -> Result<()>,
) -> Result<()>
where
    I: Iterator<Item = T> + Send,
{
    let jobs = jobs.max(1);
    let window = jobs * 8;
    // How many items are on their way, and whether the writer has given up.
    let state = Mutex::new((0usize, false));
    let freed = Condvar::new();
    let (to_workers, from_reader) = mpsc::channel::<(u64, T)>();
    let from_reader = Mutex::new(from_reader);
    let (to_writer, from_workers) = mpsc::channel::<(u64, R)>();
    let lock = || state.lock().unwrap_or_else(|e| e.into_inner());
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let to_workers = to_workers; // closed when the items end
            for (seq, item) in (0u64..).zip(items) {
                let mut on_way = lock();
                while on_way.0 >= window && !on_way.1 {
                    on_way = freed.wait(on_way).unwrap_or_else(|e| e.into_inner());
                }
                if on_way.1 {
                    return;
                }
                on_way.0 += 1;
                drop(on_way);
                if to_workers.send((seq, item)).is_err() {
                    return;
                }
            }
        });
        for _ in 0..jobs {
            let to_writer = to_writer.clone();
            let (from_reader, work) = (&from_reader, &work);
            scope.spawn(move || {
                loop {
                    let next = from_reader.lock().unwrap_or_else(|e| e.into_inner()).recv();
                    let Ok((seq, item)) = next else { return };
                    if to_writer.send((seq, work(item))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(to_writer);
        let mut waiting = BTreeMap::new();
        let mut due = 0u64;
        for (seq, result) in from_workers {
            waiting.insert(seq, result);
            while let Some(result) = waiting.remove(&due) {
                due += 1;
                let written = write(result);
                let mut on_way = lock();
                on_way.0 -= 1;
                on_way.1 |= written.is_err();
                freed.notify_one();
                drop(on_way);
                written?;
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order_of_the_items() {
        let mut out = Vec::new();
        run(
            0..500u64,
            4,
            |n| {
                std::thread::sleep(std::time::Duration::from_micros(n * 7919 % 300));
                n * 2
            },
            |r| {
                out.push(r);
                Ok(())
            },
        )
        .unwrap();
        assert_eq!(out, (0..500).map(|n| n * 2).collect::<Vec<_>>());
    }

    #[test]
    fn an_error_of_the_writer_ends_the_run() {
        let read = std::sync::atomic::AtomicUsize::new(0);
        let items = (0..1_000_000u64).inspect(|_| {
            read.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        });
        let done = run(items, 2, |n| n, |n| if n == 5 { anyhow::bail!("full") } else { Ok(()) });
        assert_eq!(done.unwrap_err().to_string(), "full");
        assert!(read.into_inner() < 100);
    }
}
