//! Whose plan is made: a committee of the organisation, or one that is added to it.

use std::fs;

use super::super::Failure;
use super::super::read::{Asked, Run};
use super::ask::Asker;
use super::files::Files;
use super::line::Line;
use crate::cli::NewPlan;
use crate::draft::{self, Committee};
use crate::format::File;
use crate::language::Words;
use crate::layout::as_before;
use crate::message::{Arg, Message};
use crate::model::organisation::Organisation;
use crate::read::folder;
use crate::read::nearest::nearest;
use crate::read::text::{decode, encode};

/// Whose a new plan is.
#[derive(Debug)]
pub(super) struct Owner {
    pub(super) id: String,
    pub(super) name: String,
    /// Whether the organisation does not have it yet.
    pub(super) is_new: bool,
}

/// The committee that was named, by its id or its name.
pub(super) fn owner(
    words: &Words,
    asker: Option<Asker<'_>>,
    known: &NewPlan,
    organisation: &Organisation,
) -> Result<Owner, Failure> {
    if let Some(named) = &known.committee {
        return match find(organisation, named) {
            Some(owner) => Ok(owner),
            None => unknown(words, asker, known, organisation, named),
        };
    }
    let Some(asker) = asker else {
        return Err(Failure::said(Message::new("misuse-missing").with("argument", words.word("cli-committee"))));
    };
    let ids: Vec<&str> = organisation.committees.iter().map(|committee| committee.id.value.as_str()).collect();
    let default = if let [only] = ids.as_slice() { *only } else { "" };
    let question = if ids.is_empty() {
        Message::new("new-ask-owner-new")
    } else {
        Message::new("new-ask-owner").with("known", ids.iter().copied().collect::<Arg>())
    };
    loop {
        let named = asker.must(&question, default)?;
        if let Some(owner) = find(organisation, &named) {
            return Ok(owner);
        }
        if let Some(near) = near(organisation, &named)
            && asker.yes(&Message::new("new-ask-meant").with("id", near))?
        {
            return find(organisation, near).ok_or_else(|| unknown_committee(words, known, organisation, &named));
        }
        if let Some(owner) = offer(asker, organisation, &named)? {
            return Ok(owner);
        }
    }
}

fn find(organisation: &Organisation, named: &str) -> Option<Owner> {
    let id = draft::slug(named);
    let found = organisation.committees.iter().find(|committee| committee.id.value.as_str() == named.trim());
    let found = found.or_else(|| {
        let named = |name: &str| draft::slug(name) == id;
        organisation.committees.iter().find(|committee| named(&committee.name) || named(committee.id.value.as_str()))
    });
    found.map(|committee| Owner { id: committee.id.value.to_string(), name: committee.name.clone(), is_new: false })
}

/// The committee whose id or name is nearest.
fn near<'o>(organisation: &'o Organisation, named: &str) -> Option<&'o str> {
    let id = draft::slug(named);
    nearest(&id, organisation.committees.iter().map(|committee| committee.id.value.as_str()))
}

/// A committee that the organisation does not have: it is added where that was asked for.
fn unknown(
    words: &Words,
    asker: Option<Asker<'_>>,
    known: &NewPlan,
    organisation: &Organisation,
    named: &str,
) -> Result<Owner, Failure> {
    let id = draft::slug(named);
    if let Some(name) = known.committee_name.as_ref().filter(|_| !id.is_empty()) {
        return Ok(Owner { id, name: name.trim().to_owned(), is_new: true });
    }
    let refused = || unknown_committee(words, known, organisation, named);
    match asker.filter(|_| near(organisation, named).is_none()) {
        Some(asker) => offer(asker, organisation, named)?.ok_or_else(refused),
        None => Err(refused()),
    }
}

/// Offers to add a committee.
fn offer(asker: Asker<'_>, organisation: &Organisation, named: &str) -> Result<Option<Owner>, Failure> {
    let taken: Vec<String> = organisation.committees.iter().map(|committee| committee.id.value.to_string()).collect();
    let id = draft::unused(named, "", &taken);
    if id.is_empty() {
        asker.say(&Message::new("new-no-letters").with("name", named));
        return Ok(None);
    }
    if !asker.yes(&Message::new("new-ask-add").with("named", named).with("id", id.as_str()))? {
        return Ok(None);
    }
    let is_id = id == named;
    let name = if is_id { asker.must(&Message::new("new-ask-committee-name"), "")? } else { named.to_owned() };
    Ok(Some(Owner { id, name, is_new: true }))
}

/// What to write instead: the name that was meant, or the line that adds the committee.
fn unknown_committee(words: &Words, known: &NewPlan, organisation: &Organisation, named: &str) -> Failure {
    let what = Message::new("new-unknown-committee").with("named", named);
    let help = if let Some(near) = near(organisation, named) {
        Message::new("help-known-nearest").with("nearest", near)
    } else {
        let period = known.period.clone().unwrap_or_else(|| words.word("cli-period"));
        let line = Line::new("plan new plan").word(&draft::slug(named)).word(&period);
        let line = line.folder(&known.path.to_string_lossy());
        let line = line.option("--committee", Some(&words.word("new-a-committee")));
        let ids = organisation.committees.iter().map(|committee| committee.id.value.as_str());
        Message::new("new-add-committee").with("known", ids.collect::<Arg>()).with("command", line.finish())
    };
    Failure::said(Message::new("two-sentences").with("first", what).with("second", help))
}

/// Adds a new committee to `organisation.toml`, in the encoding that it has.
pub(super) fn add(files: &mut Files, run: &Run, asked: &Asked, owner: &Owner) -> Result<(), Failure> {
    if !owner.is_new {
        return Ok(());
    }
    let path = asked.place.root.join(folder::ORGANISATION);
    let shown = run.sources.shown(asked.organisation.at.file);
    let before = fs::read(&path)?;
    let text = decode(&before);
    let committee = Committee { id: owner.id.clone(), name: owner.name.clone() };
    let added = draft::add_committee(&text.text, &committee);
    let added = as_before(File::Organisation, &text.text, added);
    let Some(after) = encode(&added, &before) else {
        let encoding = text.encoding.name();
        return Err(Failure::said(Message::new("failure-encoding").with("path", shown).with("encoding", encoding)));
    };
    files.change(path, before, after);
    Ok(())
}
