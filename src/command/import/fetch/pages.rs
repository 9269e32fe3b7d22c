//! An answer in pages: followed to its end, and held against what it says of itself.

use std::collections::HashSet;

use super::url::page;
use super::web::Web;
use crate::message::Message;
use crate::read::kolada::Page;

/// So many pages are read of one answer.
const MOST: usize = 10_000;

/// Reads answers page by page.
pub(super) struct Book<'a> {
    web: Web<'a>,
}

impl<'a> Book<'a> {
    pub fn new(web: Web<'a>) -> Self {
        Self { web }
    }

    /// Reads all pages of an answer, one after the other.
    pub fn read<T>(
        &self,
        first: &str,
        read: impl Fn(&[u8]) -> Result<Page<T>, Message>,
        mut take: impl FnMut(T) -> Result<(), Message>,
    ) -> Result<(), Message> {
        let mut so_far = SoFar::default();
        let mut next = Some(first.to_owned());
        while let Some(url) = next.take() {
            so_far.visit(&url)?;
            let bytes = self.web.get(&url)?;
            let at = |message: Message| Message::new("kolada-answer").with("url", url.clone()).with("what", message);
            let page = read(&bytes).map_err(at)?;
            so_far.add(&url, &page)?;
            take(page.values).map_err(at)?;
            if let Some(following) = page.next {
                next = Some(self.follow(&url, &following)?);
            }
        }
        so_far.is_whole(first)
    }

    /// Where the next page is: with the same server, and no page is left out.
    fn follow(&self, url: &str, following: &str) -> Result<String, Message> {
        let elsewhere = || Message::new("kolada-elsewhere").with("url", url).with("other", following);
        let next = self.web.base().own(following).ok_or_else(elsewhere)?;
        // The first page need not say that it is.
        if let (this, Some(that)) = (page(url).unwrap_or(1), page(&next))
            && that > this.saturating_add(1)
        {
            let message = Message::new("kolada-page-left-out").with("url", url);
            return Err(message.with("page", this.to_string()).with("next", that.to_string()));
        }
        Ok(next)
    }
}

/// The pages of one answer so far.
#[derive(Default)]
struct SoFar {
    visited: HashSet<String>,
    /// What the rows are about.
    keys: HashSet<String>,
    /// For each page what it says of how many there are, and how many it has.
    counts: Vec<(u64, usize)>,
}

impl SoFar {
    fn visit(&mut self, url: &str) -> Result<(), Message> {
        if !self.visited.insert(url.to_owned()) {
            return Err(Message::new("kolada-loop").with("url", url));
        }
        if self.visited.len() > MOST {
            return Err(Message::new("kolada-too-many-pages").with("url", url).with("most", MOST));
        }
        Ok(())
    }

    fn add<T>(&mut self, url: &str, page: &Page<T>) -> Result<(), Message> {
        let before = self.keys.len();
        self.keys.extend(page.keys.iter().cloned());
        if page.count > 0 && self.keys.len() == before {
            return Err(Message::new("kolada-page-again").with("url", url));
        }
        if page.count == 0 && page.next.is_some() {
            return Err(Message::new("kolada-page-empty").with("url", url));
        }
        self.counts.extend(page.total.map(|total| (total, page.count)));
        Ok(())
    }

    /// Whether as much came as was said: "count" is of the page, or of all pages.
    fn is_whole(&self, first: &str) -> Result<(), Message> {
        let came = self.keys.len();
        let is_of_the_page = |(total, count): &(u64, usize)| *total <= *count as u64;
        match self.counts.iter().find(|said| !is_of_the_page(said) && said.0 != came as u64) {
            Some((total, _)) => {
                let said = usize::try_from(*total).unwrap_or(usize::MAX);
                Err(Message::new("kolada-page-missing").with("url", first).with("said", said).with("came", came))
            }
            None => Ok(()),
        }
    }
}
