//! Pages of the documentation, taken at their word: their commands are run and their files are written.
//!
//! In a ```` ```console ```` block a line that begins with `$ ` is a command. `? 2` on the next line is the exit status
//! where it is not 0. What follows is what standard output and then standard error say; `...` on a line stands for any
//! lines, and `[..]` for any characters. A command that ends in `\` goes on in the next line.
//!
//! A block of another kind is a file where the line above it says so:
//!
//! - ``Skriv detta i `plan.toml`:`` the file is what the block says.
//! - ``Skriv detta sist i `plan.toml`:`` the block comes last in the file.
//! - ``Leta upp detta i `plan.toml`:`` with a second block below ``Skriv i stället:`` the first, which must be there
//!   once, becomes the second.
//! - ``Byt `gammalt` mot `nytt` i `plan.toml` `` in a line of the text: the same for a part of a line.
//! - ``Så står det i `plan.toml`:`` the file, or the text of the Word document, holds these lines; `...` stands for any.
//!
//! `<!-- dag: 2025-03-01 -->` between blocks is the day that commits get from there on.

use std::fs;
use std::ops::Range;
use std::path::PathBuf;
use std::process::Command;

use snapbox::IntoData;

use super::{run, write};

/// What a page says one does, or will see.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    Ask(Ask),
    File(File),
    Day(String),
}

/// A command with what it is said to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Ask {
    /// Where it stands in its page, from 1.
    pub line: usize,
    pub command: String,
    pub status: i32,
    pub said: String,
    /// Where `said` stands in the page.
    pub at: Range<usize>,
}

/// A block that is a file or a part of one.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    pub line: usize,
    pub path: String,
    pub text: String,
    pub act: Act,
}

/// What becomes of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    Whole,
    Last,
    /// In the place of these lines.
    InsteadOf(String),
    Holds,
}

/// Where a page is followed.
pub struct Place {
    /// The folder that one stands in.
    pub folder: PathBuf,
    /// The day that commits get.
    pub day: String,
    /// How a command is run; nothing for what is left alone.
    pub shell: fn(&mut Place, &str) -> Option<Command>,
}

/// A fenced block: where it begins, what kind it is, the line above it, its lines with where each begins in the page.
struct Block<'a> {
    line: usize,
    kind: &'a str,
    above: &'a str,
    lines: Vec<(usize, &'a str)>,
    end: usize,
}

enum Part<'a> {
    Block(Block<'a>),
    Line(usize, &'a str),
}

fn parts(page: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut open: Option<(&str, Block<'_>)> = None;
    let (mut at, mut above) = (0, "");
    for (number, full) in (1..).zip(page.split_inclusive('\n')) {
        let line = full.trim_end_matches('\n');
        let start = line.trim_start();
        let fence = &start[..start.len() - start.trim_start_matches('`').len()];
        match open.take() {
            Some((mark, block)) if line.trim() == mark => {
                parts.push(Part::Block(Block { end: at, ..block }));
                above = "";
            }
            Some((mark, mut block)) => {
                block.lines.push((at, line));
                open = Some((mark, block));
            }
            None if fence.len() >= 3 => {
                let kind = start.trim_start_matches('`').trim();
                open = Some((fence, Block { line: number, kind, above, lines: Vec::new(), end: at }));
            }
            None => {
                parts.push(Part::Line(number, line));
                if !line.trim().is_empty() {
                    above = line;
                }
            }
        }
        at += full.len();
    }
    assert!(open.is_none(), "a block is not closed");
    parts
}

/// The commands of a block.
fn asks(block: &Block<'_>) -> Vec<Step> {
    let mut asks: Vec<Ask> = Vec::new();
    let mut goes_on = false;
    for (number, (at, line)) in (block.line + 1..).zip(&block.lines) {
        let next = at + line.len() + 1;
        if goes_on {
            let ask = asks.last_mut().expect("a command goes on");
            ask.command = format!("{}{}", ask.command, line.trim().trim_end_matches('\\'));
            ask.at = next..next;
            goes_on = line.ends_with('\\');
        } else if let Some(command) = line.strip_prefix("$ ") {
            let command_line = command.trim_end_matches('\\').to_owned();
            asks.push(Ask { line: number, command: command_line, status: 0, said: String::new(), at: next..next });
            goes_on = command.ends_with('\\');
        } else {
            let ask = asks.last_mut().unwrap_or_else(|| panic!("line {number}: a block begins with its command"));
            if let Some(status) = line.strip_prefix("? ").filter(|_| ask.said.is_empty()) {
                ask.status = status.trim().parse().expect("`? ` and a number");
                ask.at = next..next;
            } else {
                ask.said.extend([line, "\n"]);
                ask.at.end = next;
            }
        }
    }
    asks.into_iter().map(Step::Ask).collect()
}

/// What the line above a block says that the block is.
fn named<'a>(above: &'a str, words: &str) -> Option<&'a str> {
    let path = above.split(words).nth(1)?.strip_prefix('`')?.strip_suffix("`:")?;
    (!path.contains('`')).then_some(path)
}

/// A change that is told in a line: "Byt `a` mot `b` i `c`".
fn swapped(number: usize, line: &str) -> Option<File> {
    let (old, rest) = line.split_once("Byt `")?.1.split_once("` mot `")?;
    let (text, rest) = rest.split_once("` i `")?;
    let (path, _) = rest.split_once('`')?;
    Some(File { line: number, path: path.to_owned(), text: text.to_owned(), act: Act::InsteadOf(old.to_owned()) })
}

/// The steps of a page in their order.
pub fn steps(page: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut sought: Option<(String, String)> = None;
    for part in parts(page) {
        let block = match part {
            Part::Line(number, line) => {
                let day = line.strip_prefix("<!-- dag: ").and_then(|rest| rest.strip_suffix(" -->"));
                steps.extend(day.map(|day| Step::Day(day.to_owned())));
                steps.extend(swapped(number, line).map(Step::File));
                continue;
            }
            Part::Block(block) => block,
        };
        if block.kind == "console" {
            steps.extend(asks(&block));
            continue;
        }
        let text: String = block.lines.iter().flat_map(|(_, line)| [*line, "\n"]).collect();
        let file = |path: &str, act: Act| {
            Step::File(File { line: block.line, path: path.to_owned(), text: text.clone(), act })
        };
        if let Some(path) = named(block.above, "Skriv detta i ") {
            steps.push(file(path, Act::Whole));
        } else if let Some(path) = named(block.above, "Skriv detta sist i ") {
            steps.push(file(path, Act::Last));
        } else if let Some(path) = named(block.above, "Så står det i ") {
            steps.push(file(path, Act::Holds));
        } else if let Some(path) = named(block.above, "Leta upp detta i ") {
            sought = Some((path.to_owned(), text));
        } else if block.above.ends_with("Skriv i stället:") {
            let (path, old) = sought.take().expect("what is to be found comes before what is written instead");
            steps.push(file(&path, Act::InsteadOf(old)));
        }
    }
    assert!(sought.is_none(), "nothing is written in the place of {sought:?}");
    steps
}

/// The blocks that are neither commands nor a file nor plain text: nothing shows that they are right.
pub fn unproved(page: &str) -> Vec<usize> {
    let proved: Vec<usize> = steps(page)
        .into_iter()
        .filter_map(|step| if let Step::File(file) = step { Some(file.line) } else { None })
        .collect();
    let blocks =
        parts(page).into_iter().filter_map(|part| if let Part::Block(block) = part { Some(block) } else { None });
    blocks
        .filter(|block| !["console", "text"].contains(&block.kind))
        .filter(|block| !proved.contains(&block.line) && named(block.above, "Leta upp detta i ").is_none())
        .map(|block| block.line)
        .collect()
}

impl Place {
    /// Runs a command; gives back its exit status and what it says.
    fn ask(&mut self, command: &str) -> Option<(i32, String)> {
        let mut shell = (self.shell)(self, command)?;
        let ran = run(&mut shell);
        // Both streams in one, in the order in which they are read here: first the result, then the messages.
        Some((ran.status, ran.out + &ran.err))
    }

    /// Does with a file what a page says; gives back why it could not.
    fn file(&self, file: &File) -> Option<String> {
        let path = self.folder.join(&file.path);
        let there = || fs::read_to_string(&path).map_err(|error| format!("{}: {error}", file.path));
        let becomes = match &file.act {
            Act::Whole => Ok(file.text.clone()),
            Act::Last => there().map(|text| text + &file.text),
            Act::InsteadOf(old) => there().and_then(|text| match text.matches(old.as_str()).count() {
                1 => Ok(text.replacen(old.as_str(), &file.text, 1)),
                times => Err(format!("it is there {times} times:\n{old}in\n{text}")),
            }),
            Act::Holds => return words(&path).and_then(|text| holds(&text, &file.text)).err(),
        };
        becomes.map(|text| write(&self.folder, &file.path, &text)).err()
    }
}

/// Whether a text has all the parts that stand between dots, in their order.
fn holds(text: &str, parts: &str) -> Result<(), String> {
    let mut rest = text;
    for part in parts.split("...\n") {
        rest = rest.split_once(part).ok_or_else(|| format!("this is not there:\n{part}in\n{text}"))?.1;
    }
    Ok(())
}

/// The text of a file; of a Word document, a line a paragraph.
fn words(path: &std::path::Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    if path.extension().is_none_or(|extension| extension != "docx") {
        return String::from_utf8(bytes).map_err(|error| error.to_string());
    }
    let document = super::package::part(&bytes, "word/document.xml");
    let body = document.replace("</w:p>", "\n");
    let plain: String = body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect();
    let plain = plain.replace('\u{a0}', " ").replace('\u{200b}', "");
    Ok(plain.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

/// Follows a page; gives back what is else than it says, and how many commands were run.
pub fn follow(page: &str, text: &str, place: &mut Place) -> (Vec<String>, usize) {
    let mut faults = Vec::new();
    let mut count = 0;
    for step in steps(text) {
        let ask = match step {
            Step::Day(day) => {
                place.day = day;
                continue;
            }
            Step::File(file) => {
                faults.extend(place.file(&file).map(|why| format!("{page}:{}: {why}", file.line)));
                continue;
            }
            Step::Ask(ask) => ask,
        };
        let Some((status, said)) = place.ask(&ask.command) else { continue };
        count += 1;
        let at = format!("{page}:{}: $ {}", ask.line, ask.command);
        if status != ask.status {
            faults.push(format!("{at}\nends with {status}, not with {}\n{said}", ask.status));
            continue;
        }
        let differs = snapbox::Assert::new().try_eq(Some(&at), said.into_data(), ask.said.into_data());
        faults.extend(differs.err().map(|differs| differs.to_string()));
    }
    (faults, count)
}

/// A page with what its commands do now, where it says else.
pub fn renewed(text: &str, place: &mut Place) -> String {
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    for step in steps(text) {
        let ask = match step {
            Step::Day(day) => {
                place.day = day;
                continue;
            }
            Step::File(file) => {
                let _ = place.file(&file);
                continue;
            }
            Step::Ask(ask) => ask,
        };
        let Some((status, said)) = place.ask(&ask.command) else { continue };
        let differs = snapbox::Assert::new().try_eq(None, said.clone().into_data(), ask.said.clone().into_data());
        let Some(shown) = shown(&ask.said, &said) else { continue };
        if differs.is_err() && status == ask.status {
            changes.push((ask.at, shown));
        }
    }
    let mut renewed = text.to_owned();
    for (at, shown) in changes.into_iter().rev() {
        renewed.replace_range(at, &shown);
    }
    renewed
}

/// The parts of an answer that a page shows, between its dots: as many lines from where each begins.
fn shown(before: &str, said: &str) -> Option<String> {
    let lines: Vec<&str> = said.lines().collect();
    let mut at = 0;
    let mut shown = Vec::new();
    for (index, part) in before.split("...\n").enumerate() {
        let first = part.lines().next();
        let wanted = if before.contains("...\n") { part.lines().count() } else { lines.len() };
        if let Some(first) = first.filter(|_| index > 0) {
            at += lines.get(at..)?.iter().position(|line| *line == first)?;
        }
        let to = lines.len().min(at + wanted);
        shown.push(lines[at..to].iter().flat_map(|line| [line, "\n"]).collect::<String>());
        at = to;
    }
    Some(shown.join("...\n"))
}

/// Whether pages are to be written anew.
pub fn renews() -> bool {
    std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1")
}
