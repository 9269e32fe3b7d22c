//! The template engine: which templates there are, and what they can call.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind, Output, State, UndefinedBehavior};

use super::context::Report;
use super::fault::{Fault, Misused};
use crate::language::{Gap, Part, Sentences, Words};
use crate::message::Message;
use crate::render::Align;
use crate::render::markdown_table;
use crate::render::markdown_text::{escape, escape_cell};
use crate::render::verdict::dash;

/// A template of an organisation's own.
#[derive(Debug, Clone)]
pub struct Template {
    /// Its name: `annual.md.j2`.
    pub name: String,
    /// The file as the user would open it.
    pub shown: String,
    /// What it says.
    pub text: String,
}

/// The built-in templates: a whole report a kind, and the parts that they are made of.
const BUILT_IN: &[(&str, &str)] = &[
    ("annual.md.j2", include_str!("templates/annual.md.j2")),
    ("interim.md.j2", include_str!("templates/interim.md.j2")),
    ("plan.md.j2", include_str!("templates/plan.md.j2")),
    ("unit.md.j2", include_str!("templates/unit.md.j2")),
    ("head.md.j2", include_str!("templates/head.md.j2")),
    ("facts.md.j2", include_str!("templates/facts.md.j2")),
    ("revisions.md.j2", include_str!("templates/revisions.md.j2")),
    ("summary.md.j2", include_str!("templates/summary.md.j2")),
    ("brief.md.j2", include_str!("templates/brief.md.j2")),
    ("council.md.j2", include_str!("templates/council.md.j2")),
    ("chapter.md.j2", include_str!("templates/chapter.md.j2")),
    ("goal.md.j2", include_str!("templates/goal.md.j2")),
    ("indicators.md.j2", include_str!("templates/indicators.md.j2")),
    ("breakdown.md.j2", include_str!("templates/breakdown.md.j2")),
    ("activities.md.j2", include_str!("templates/activities.md.j2")),
    ("comments.md.j2", include_str!("templates/comments.md.j2")),
    ("followed.md.j2", include_str!("templates/followed.md.j2")),
    ("economy.md.j2", include_str!("templates/economy.md.j2")),
    ("missing.md.j2", include_str!("templates/missing.md.j2")),
    ("sources.md.j2", include_str!("templates/sources.md.j2")),
    ("evidence.md.j2", include_str!("templates/evidence.md.j2")),
    ("passages.md.j2", include_str!("templates/passages.md.j2")),
    ("planned.md.j2", include_str!("templates/planned.md.j2")),
];

/// Puts a report into its template.
pub(super) fn render(words: &Words, kind: &str, own: &[Template], report: &Report) -> Result<String, Fault> {
    let mut environment = environment(words);
    let fault = |error: Error| Fault::new(&error, own);
    let built_in = BUILT_IN.iter().filter(|(name, _)| own.iter().all(|template| template.name != *name));
    for (name, text) in built_in {
        environment.add_template(name, text).map_err(fault)?;
    }
    for template in own {
        environment.add_template(&template.name, &template.text).map_err(fault)?;
    }
    let root = Value::from_pairs([("report", Value::from(Serde(report)))]);
    environment.get_template(&format!("{kind}.md.j2")).and_then(|template| template.render(root)).map_err(fault)
}

/// So many steps a report may take: a template that never ends is no report.
const STEPS: u64 = 20_000_000;

/// What templates can call, and how strict the engine is.
fn environment<'e>(words: &Words) -> Environment<'e> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // A line with nothing but a tag leaves nothing behind.
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    if let Ok(syntax) = syntax {
        environment.set_syntax(syntax);
    }
    environment.set_fuel(Some(STEPS));
    environment.set_formatter(write);
    let sentences = words.sentences();
    environment.add_function("t", move |key: &str, parts: Kwargs| sentence(&sentences, key, &parts));
    let sentences = words.sentences();
    environment.add_function("table", move |rows: Vec<Value>, columns: Vec<Value>| table(&sentences, &rows, &columns));
    environment.add_function("heading", heading);
    environment.add_filter("md", |text: &str| Value::from_safe_string(escape(text)));
    environment
}

/// Everything that a template shows is escaped, so that a plan's words are words; what is safe already stays.
fn write(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    out.write_str(&markdown(value)).map_err(|_| Error::from(ErrorKind::WriteFailure))
}

fn markdown(value: &Value) -> String {
    match value.kind() {
        ValueKind::None => String::new(),
        _ if value.is_safe() => value.to_string(),
        _ => escape(&value.to_string()),
    }
}

/// `heading(2, goal.title)`.
fn heading(level: usize, words: &Value) -> Value {
    Value::from_safe_string(format!("{} {}", "#".repeat(level.clamp(1, 6)), markdown(words)))
}

/// `t("report-verdict", verdict=goal.verdict)`: a sentence of the catalogue.
fn sentence(sentences: &Sentences, key: &str, parts: &Kwargs) -> Result<Value, Error> {
    let mut given: Vec<(String, Part)> = Vec::new();
    for name in parts.args() {
        let value: Value = parts.get(name)?;
        if value.is_undefined() {
            return Err(Error::from(ErrorKind::UndefinedError));
        }
        let count = if value.kind() == ValueKind::Number { value.as_usize() } else { None };
        given.push((name.to_owned(), count.map_or_else(|| Part::Text(markdown(&value)), Part::Count)));
    }
    match sentences.say(key, &given) {
        Ok(text) => Ok(Value::from_safe_string(text)),
        Err(Gap::Key) => Err(Misused::error(Message::new("template-no-key").with("key", key))),
        Err(Gap::Part) => Err(Misused::error(Message::new("template-no-part").with("key", key))),
    }
}

/// `table(goal.indicators, ["indicator", "target=target-level", "count:right"])`: a column is a field of the rows under
/// the catalogue's `heading-…`, of its own name or of the one after `=`; or an object with `key`, `title` and `right`. One
/// with a question mark is left out where no row has anything in it.
fn table(sentences: &Sentences, rows: &[Value], columns: &[Value]) -> Result<Value, Error> {
    let mut titles: Vec<(String, Align)> = Vec::new();
    let mut cells: Vec<Vec<String>> = vec![Vec::new(); rows.len()];
    for column in columns {
        let column = Column::new(sentences, column)?;
        let of_column = rows.iter().map(|row| column.cell(row)).collect::<Result<Vec<_>, _>>()?;
        let is_empty = of_column.iter().all(|cell| cell.is_empty() || *cell == dash());
        if column.may_be_left_out && is_empty {
            continue;
        }
        titles.push((column.title, column.align));
        cells.iter_mut().zip(of_column).for_each(|(row, cell)| row.push(cell));
    }
    let titles: Vec<(&str, Align)> = titles.iter().map(|(title, align)| (title.as_str(), *align)).collect();
    Ok(Value::from_safe_string(markdown_table::table(&titles, &cells)))
}

struct Column {
    field: String,
    title: String,
    align: Align,
    may_be_left_out: bool,
}

impl Column {
    fn new(sentences: &Sentences, column: &Value) -> Result<Self, Error> {
        let align = |right: bool| if right { Align::Right } else { Align::Left };
        let Some(named) = column.as_str() else {
            let text = |name: &str| column.get_attr(name).map(|value| value.to_string());
            let right = column.get_attr("right")?.is_true();
            return Ok(Self {
                field: text("key")?,
                title: escape_cell(&text("title")?),
                align: align(right),
                may_be_left_out: false,
            });
        };
        let (named, may_be_left_out) = named.strip_suffix('?').map_or((named, false), |named| (named, true));
        let (named, right) = named.strip_suffix(":right").map_or((named, false), |named| (named, true));
        let (field, heading) = named.split_once('=').unwrap_or((named, named));
        let title = sentences.say(&format!("heading-{}", heading.replace('_', "-")), &[]);
        let unknown = |_| Misused::error(Message::new("template-no-column").with("column", heading));
        Ok(Self { field: field.to_owned(), title: title.map_err(unknown)?, align: align(right), may_be_left_out })
    }

    fn cell(&self, row: &Value) -> Result<String, Error> {
        let value = row.get_item(&Value::from(self.field.as_str()))?;
        if value.is_undefined() {
            return Err(Misused::error(Message::new("template-no-column").with("column", self.field.as_str())));
        }
        let text = if value.is_none() { String::new() } else { value.to_string() };
        Ok(if value.is_safe() { text } else { escape_cell(&text) })
    }
}
