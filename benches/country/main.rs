//! temp
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a benchmark")]
mod made;
use std::path::Path;
fn main() {
    let args: Vec<String> = std::env::args().collect();
    match args[1].as_str() {
        "make" => made::write(Path::new(&args[3]), args[2].parse().unwrap()),
        "floor" => floor(Path::new(&args[2])),
        _ => {}
    }
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let f: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    println!("user {} sys {} {}", f[11], f[12], status.lines().find(|l| l.starts_with("VmHWM")).unwrap());
}
fn floor(p: &Path) {
    let (mut r, mut t, mut m, mut c) = (0.0, 0.0, 0.0, 0.0);
    let mut n = 0;
    for e in walkdir::WalkDir::new(p).sort_by_file_name() {
        let e = e.unwrap();
        if !e.file_type().is_file() {
            continue;
        }
        let s = std::time::Instant::now();
        let bytes = std::fs::read(e.path()).unwrap();
        r += s.elapsed().as_secs_f64();
        let s = std::time::Instant::now();
        let ext = e.path().extension().unwrap().to_str().unwrap().to_owned();
        match ext.as_str() {
            "toml" => {
                let text = std::str::from_utf8(&bytes).unwrap();
                let (d, _) = toml::de::DeTable::parse_recoverable(text);
                n += d.get_ref().len();
                t += s.elapsed().as_secs_f64();
            }
            "md" => {
                let arena = comrak::Arena::new();
                let d = comrak::parse_document(
                    &arena,
                    std::str::from_utf8(&bytes).unwrap(),
                    &plan::format::markdown::dialect(),
                );
                n += d.children().count();
                m += s.elapsed().as_secs_f64();
            }
            _ => {
                let mut rd = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(bytes.as_slice());
                let mut rec = csv::ByteRecord::new();
                while rd.read_byte_record(&mut rec).unwrap() {
                    n += rec.len();
                }
                c += s.elapsed().as_secs_f64();
            }
        }
    }
    println!("{n} read {r:.3} toml {t:.3} md {m:.3} csv {c:.3}");
}
