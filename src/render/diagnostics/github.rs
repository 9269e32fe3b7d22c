//! Findings for GitHub Actions, which shows them beside the lines: the answer of `plan check --format github`.

use super::place::place;
use crate::finding::{Finding, Severity};
use crate::language::Words;
use crate::render::visible;
use crate::source::Sources;

/// A command for each finding: `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::message`.
///
/// GitHub takes columns only of what stands on one line.
pub fn github(findings: &[Finding], sources: &Sources, words: &Words) -> String {
    findings.iter().map(|finding| command(finding, sources, words)).collect()
}

fn command(finding: &Finding, sources: &Sources, words: &Words) -> String {
    let kind = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let at = place(sources, finding.span);
    let file = property(&visible::line(&at.path));
    let (line, end_line) = (at.start.line, at.end.line);
    let place = if line == end_line {
        format!("line={line},col={},endLine={end_line},endColumn={}", at.start.column, at.end.column)
    } else {
        format!("line={line},endLine={end_line}")
    };
    let help = finding.help.iter();
    let said: Vec<String> = std::iter::once(&finding.message).chain(help).map(|it| words.say(it)).collect();
    let message = data(&visible::visible(&said.join("\n")));
    format!("::{kind} file={file},{place},title={}::{message}\n", property(finding.code))
}

/// A message as GitHub reads it: on a line of its own.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property as GitHub reads it: they are parted by commas and end with colons.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{Finding, Sources, Words, data, github, property};
    use crate::language::Language;
    use crate::message::Message;
    use crate::render::diagnostics::example;

    #[test]
    fn a_command_each() {
        let (sources, plan, table) = example::sources();
        let findings = example::findings(&sources, plan, table);
        let expected = "\
::error file=flen/2011.csv,line=3,col=1,endLine=3,endColumn=9,title=unknown-indicator::ingen indikator heter väntetid\
%0Askriv vantetid
::warning file=flen/plan.toml,line=4,col=1,endLine=4,endColumn=9,title=no-owner::målet har ingen ansvarig
";
        assert_eq!(github(&findings, &sources, &Words::new(Language::Swedish)), expected);
    }

    #[test]
    fn several_lines_have_no_columns() {
        let (sources, plan, _) = example::sources();
        let span = example::span(&sources, plan, "title = \"Verksamhetsplan 2013\"\n\n[[goal]]");
        let finding = Finding::error("x", span, Message::new("colour-red"));
        let said = github(&[finding], &sources, &Words::new(Language::Swedish));
        assert_eq!(said, "::error file=flen/plan.toml,line=2,endLine=4,title=x::röd\n");
    }

    #[test]
    fn nothing_ends_a_command_too_early() {
        assert_eq!(data("100 %:\r\na, b"), "100 %25:%0D%0Aa, b");
        assert_eq!(property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
        let mut sources = Sources::default();
        let file = sources.add("a".into(), "mål, 1:2.toml".into(), "x".into());
        let said = Message::new("quantity-bare").with("number", "50 %\r\n::error::\u{1b}[1m");
        let said = github(&[Finding::error("x", sources.whole(file), said)], &sources, &Words::new(Language::Swedish));
        let expected =
            "::error file=mål%2C 1%3A2.toml,line=1,col=1,endLine=1,endColumn=2,title=x::50 %25%0A::error::␛[1m\n";
        assert_eq!(said, expected);
    }
}
