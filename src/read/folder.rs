//! The file system: which organisations there are, which files they have, and their bytes. Nothing is written.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// The file that makes a folder an organisation's.
pub const ORGANISATION: &str = "organisation.toml";
/// The file that makes a folder a plan's.
pub const PLAN: &str = "plan.toml";
/// The committee's comments beside a plan.
pub const ANALYSIS: &str = "analysis.md";
/// The plan as a text, beside it.
pub const NARRATIVE: &str = "plan.md";
/// The committee's own verdicts, beside a plan.
pub const FOLLOWUP: &str = "followup.toml";
/// Folders of this name hold reports on activities and the budget.
pub const FOLLOWUPS: &str = "followup";
/// The folder of an organisation's own templates for reports.
pub const TEMPLATES: &str = "templates";
/// Folders of this name hold measurements.
pub const MEASUREMENTS: &str = "measurements";
/// What columns of spreadsheets mean, in the organisation's folder.
pub const IMPORT: &str = "import.toml";

/// Larger files than this many bytes are not opened: no plan and no year's measurements come near.
pub(super) const LARGEST: u64 = 512 * 1024 * 1024;

/// An organisation's folder, and the part of it that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The folder, as the user would write it.
    pub root: PathBuf,
    /// The folder inside it that was asked for, with `/`; empty for all of it.
    pub within: String,
}

/// What files are taken to hold instead of what they do, by their path without links.
pub type Overlay = BTreeMap<PathBuf, Vec<u8>>;

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// `organisation.toml`.
    Organisation,
    /// A `plan.toml`.
    Plan,
    /// An `analysis.md` beside a plan.
    Analysis,
    /// A `plan.md` beside a plan.
    Narrative,
    /// A `followup.toml` beside a plan.
    Assessments,
    /// A CSV of reports.
    FollowUp,
    /// A CSV of measurements.
    Measurements,
    /// A file among measurements that is not read: a workbook, a document.
    Unread,
}

/// A file and its bytes, or why they could not be had.
#[derive(Debug)]
pub struct RawFile {
    /// From the organisation's folder, with `/`.
    pub path: String,
    /// As the user would open it.
    pub shown: PathBuf,
    /// What it is for.
    pub role: Role,
    /// What is in it.
    pub bytes: Result<Vec<u8>, Unopened>,
}

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unopened {
    /// A folder stands where a file should be.
    IsFolder,
    /// It is not there.
    Missing,
    /// Nobody gave the user the right to read it.
    NotAllowed,
    /// It is no plain file: a device, a pipe, a socket.
    NotPlain,
    /// It is larger than any such file should be.
    TooLarge,
    /// Anything else, in the system's words.
    Other(String),
}

/// The organisations that a path is about: the one it lies in, else those below it.
///
/// # Errors
/// What is wrong with the path itself, as the system says it.
pub fn organisations(path: &Path) -> io::Result<Vec<Place>> {
    let absolute = path.canonicalize()?;
    let folder = if absolute.is_dir() { absolute.as_path() } else { absolute.parent().unwrap_or(&absolute) };
    for ancestor in folder.ancestors() {
        if ancestor.join(ORGANISATION).symlink_metadata().is_ok() {
            let within = absolute.strip_prefix(ancestor).unwrap_or(Path::new(""));
            return Ok(vec![Place { root: shown_root(path, folder, ancestor), within: slashed(within) }]);
        }
    }
    let mut below: Vec<PathBuf> = WalkDir::new(path)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name()))
        .flatten()
        .filter(|entry| entry.file_name() == ORGANISATION)
        .filter_map(|entry| entry.path().parent().map(Path::to_path_buf))
        .collect();
    below.sort();
    Ok(below.into_iter().map(|root| Place { root, within: String::new() }).collect())
}

/// The organisation's folder as seen from where the user stands: `plans/flen`, or `../..` from inside a plan.
fn shown_root(path: &Path, folder: &Path, ancestor: &Path) -> PathBuf {
    let up = folder.strip_prefix(ancestor).map_or(0, |below| below.components().count());
    let start =
        if path.is_dir() { path.to_path_buf() } else { path.parent().map(Path::to_path_buf).unwrap_or_default() };
    let mut shown = start;
    for _ in 0..up {
        let named =
            shown.file_name().is_some() && shown.components().next_back().is_some_and(|last| last.as_os_str() != "..");
        if !(named && shown.pop()) {
            shown.push("..");
        }
    }
    if shown.as_os_str().is_empty() { PathBuf::from(".") } else { shown }
}

/// Every file of an organisation, sorted by path, with its bytes, or those of the overlay.
pub fn read(root: &Path, overlay: &Overlay) -> Vec<RawFile> {
    let mut files: Vec<RawFile> = Vec::new();
    let walk = WalkDir::new(root).sort_by_file_name().into_iter();
    for entry in walk.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name())) {
        match entry {
            Ok(entry) => files.extend(file(root, entry.path(), overlay)),
            Err(error) => files.extend(unreadable_folder(root, &error)),
        }
    }
    files.extend(unwritten(root, overlay));
    files.sort_by(|a, b| (a.role, &a.path).cmp(&(b.role, &b.path)));
    files
}

/// The overlay's files that are not there yet.
fn unwritten(root: &Path, overlay: &Overlay) -> Vec<RawFile> {
    let missing: Vec<_> = overlay.iter().filter(|(path, _)| path.symlink_metadata().is_err()).collect();
    let Some(absolute) = root.canonicalize().ok().filter(|_| !missing.is_empty()) else { return Vec::new() };
    let file = |(path, bytes): (&PathBuf, &Vec<u8>)| {
        let relative = slashed(path.strip_prefix(&absolute).ok()?);
        let role = role(&relative, || true)?;
        Some(RawFile { shown: plain(&root.join(&relative)), path: relative, role, bytes: Ok(bytes.clone()) })
    };
    missing.into_iter().filter_map(file).collect()
}

fn file(root: &Path, path: &Path, overlay: &Overlay) -> Option<RawFile> {
    let relative = slashed(path.strip_prefix(root).ok()?);
    let role = role(&relative, || path.is_file())?;
    let laid_over = || overlay.get(&path.canonicalize().ok()?).cloned();
    let bytes = match role {
        Role::Unread => Ok(Vec::new()),
        _ if overlay.is_empty() => bytes(path),
        _ => laid_over().map_or_else(|| bytes(path), Ok),
    };
    Some(RawFile { path: relative, shown: plain(path), role, bytes })
}

/// "./plan.toml" is "plan.toml" to whoever stands in the folder.
fn plain(path: &Path) -> PathBuf {
    path.strip_prefix(".").map_or_else(|_| path.to_path_buf(), Path::to_path_buf)
}

fn unreadable_folder(root: &Path, error: &walkdir::Error) -> Option<RawFile> {
    let path = error.path()?;
    let unopened = error.io_error().map_or_else(|| Unopened::Other(error.to_string()), unopened);
    Some(RawFile {
        path: slashed(path.strip_prefix(root).ok()?),
        shown: plain(path),
        role: Role::Unread,
        bytes: Err(unopened),
    })
}

pub(super) fn role(relative: &str, is_file: impl Fn() -> bool) -> Option<Role> {
    let (folders, name) = relative.rsplit_once('/').unwrap_or(("", relative));
    let extension = Path::new(name).extension().map(|extension| extension.to_string_lossy().to_lowercase());
    let among_measurements = folders.split('/').any(|folder| folder == MEASUREMENTS);
    match (name, extension.as_deref()) {
        (ORGANISATION, _) if folders.is_empty() => Some(Role::Organisation),
        (PLAN, _) if !among_measurements => Some(Role::Plan),
        (ANALYSIS, _) if !among_measurements => Some(Role::Analysis),
        (NARRATIVE, _) if !among_measurements => Some(Role::Narrative),
        (FOLLOWUP, _) if !among_measurements => Some(Role::Assessments),
        (_, Some("csv" | "tsv")) if among_measurements => Some(Role::Measurements),
        (_, Some("csv" | "tsv")) if folders.split('/').any(|folder| folder == FOLLOWUPS) => Some(Role::FollowUp),
        (_, Some("xlsx" | "xls" | "ods" | "xlsm" | "txt" | "json" | "docx")) if among_measurements && is_file() => {
            Some(Role::Unread)
        }
        _ => None,
    }
}

/// The TOML files that a path is or that lie below it, sorted, as the user would open them.
///
/// A folder below it that can't be opened stands among them with what is wrong.
///
/// # Errors
/// What is wrong with the path itself, as the system says it.
pub fn plan_files(path: &Path) -> io::Result<Vec<Result<PathBuf, (PathBuf, io::Error)>>> {
    let is_one = |name: &std::ffi::OsStr| [ORGANISATION, PLAN, FOLLOWUP].iter().any(|one| name == *one);
    if !fs::metadata(path)?.is_dir() {
        return Ok(path.file_name().filter(|name| is_one(name)).map(|_| Ok(path.to_path_buf())).into_iter().collect());
    }
    let below = WalkDir::new(path)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name()));
    let is_file = |path: &Path| path.is_file() && path.file_name().is_some_and(is_one);
    // Among measurements no such file is read.
    let is_read = |found: &Path| {
        let folders = found.strip_prefix(path).unwrap_or(found);
        !folders.components().any(|part| part.as_os_str() == MEASUREMENTS)
    };
    let found = below.filter_map(|entry| match entry {
        Ok(entry) => (is_file(entry.path()) && is_read(entry.path())).then(|| Ok(plain(entry.path()))),
        Err(error) => Some(Err((error.path().map(plain).unwrap_or_default(), error.into()))),
    });
    Ok(found.collect())
}

/// A template of an organisation's own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TemplateFile {
    /// Its name in the folder.
    pub name: String,
    /// As the user would open it.
    pub shown: String,
    /// What it says.
    pub text: String,
}

/// The templates of an organisation's own, `templates/*.md.j2`, by name.
///
/// # Errors
/// The file or folder that could not be read, and why.
pub fn templates(root: &Path) -> Result<Vec<TemplateFile>, (String, io::Error)> {
    let shown = |path: &Path| plain(path).to_string_lossy().replace('\\', "/");
    let folder = root.join(TEMPLATES);
    let entries = match fs::read_dir(&folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(|error| (shown(&folder), error))?,
    };
    let mut templates = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| (shown(&folder), error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".md.j2") && !name.starts_with('.') {
            let text = fs::read_to_string(entry.path()).map_err(|error| (shown(&entry.path()), error))?;
            let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
            templates.push(TemplateFile { name, shown: shown(&entry.path()), text });
        }
    }
    templates.sort();
    Ok(templates)
}

/// A file of an organisation's own for the looks of reports.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LooksFile {
    /// Its name in the folder.
    pub name: String,
    /// As the user would open it.
    pub shown: String,
    /// How large it is.
    pub size: u64,
    /// Its bytes; nothing where it is larger than asked for.
    pub bytes: Option<Vec<u8>>,
}

/// The files in `templates/` that are wanted, by name, each up to a number of bytes.
///
/// # Errors
/// The file or folder that could not be read, and why.
pub fn looks(root: &Path, wanted: &dyn Fn(&str) -> Option<u64>) -> Result<Vec<LooksFile>, (String, io::Error)> {
    let shown = |path: &Path| plain(path).to_string_lossy().replace('\\', "/");
    let folder = root.join(TEMPLATES);
    let entries = match fs::read_dir(&folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(|error| (shown(&folder), error))?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| (shown(&folder), error))?;
        let (name, path) = (entry.file_name().to_string_lossy().into_owned(), entry.path());
        let Some(most) = wanted(&name) else { continue };
        let size = fs::metadata(&path).map_err(|error| (shown(&path), error))?.len();
        let bytes = if size > most { None } else { Some(fs::read(&path).map_err(|error| (shown(&path), error))?) };
        files.push(LooksFile { name, shown: shown(&path), size, bytes });
    }
    files.sort();
    Ok(files)
}

/// Whether what a text links to is there, seen from the text's own folder; what can't be looked up is taken to be.
pub fn is_beside(text: &Path, link: &str) -> bool {
    text.parent().unwrap_or(Path::new("")).join(link).try_exists().unwrap_or(true)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Unopened> {
    let metadata = fs::metadata(path).map_err(|error| unopened(&error))?;
    if metadata.is_dir() {
        return Err(Unopened::IsFolder);
    }
    if !metadata.is_file() {
        return Err(Unopened::NotPlain);
    }
    if metadata.len() > LARGEST {
        return Err(Unopened::TooLarge);
    }
    fs::read(path).map_err(|error| unopened(&error))
}

fn unopened(error: &io::Error) -> Unopened {
    match error.kind() {
        io::ErrorKind::NotFound => Unopened::Missing,
        io::ErrorKind::PermissionDenied => Unopened::NotAllowed,
        io::ErrorKind::IsADirectory => Unopened::IsFolder,
        _ => Unopened::Other(error.to_string()),
    }
}

fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

pub(super) fn is_hidden(name: &std::ffi::OsStr) -> bool {
    name.to_string_lossy().starts_with('.')
}
