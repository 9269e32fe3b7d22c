//! Blocks of whole lines, as UTF-8 or as near it as the file comes.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder, UTF_16BE, UTF_16LE};

/// About so much is held of a file at a time.
const BLOCK: usize = 1 << 18;

/// A line longer than this is none: the file is no table of lines.
const LONGEST_LINE: usize = 1 << 20;

/// How reading ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// At the end of the file, or where enough was seen.
    Whole,
    /// At a line without end.
    LineTooLong,
}

/// Gives `take` the file in blocks of whole lines; the last one, `true`, may end without a line ending. Stops where `take`
/// says that it has seen enough.
pub(super) fn read(mut input: impl Read, mut take: impl FnMut(&[u8], bool) -> bool) -> io::Result<Ended> {
    let mut held = vec![0; BLOCK];
    let filled = fill(&mut input, &mut held, 0)?;
    if let Some((decoder, mark)) = utf16(held.get(..filled).unwrap_or_default()) {
        let first = held.get(mark..filled).unwrap_or_default().to_vec();
        let mut input = Decoded { input, decoder, ahead: first, text: Vec::new(), at: 0, done: false };
        let filled = fill(&mut input, &mut held, 0)?;
        return blocks(input, held, filled, 0, &mut take);
    }
    let mark = if held.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    blocks(input, held, filled, mark, &mut take)
}

/// The same, with the first block in `held`, in which the text begins at `start`.
fn blocks(
    mut input: impl Read,
    mut held: Vec<u8>,
    mut filled: usize,
    mut start: usize,
    take: &mut dyn FnMut(&[u8], bool) -> bool,
) -> io::Result<Ended> {
    loop {
        let is_last = filled < held.len();
        let block = held.get(start..filled).unwrap_or_default();
        if is_last {
            take(block, true);
            return Ok(Ended::Whole);
        }
        let whole = memchr::memrchr(b'\n', block).map_or(0, |end| end + 1);
        if whole > 0 && !take(block.get(..whole).unwrap_or_default(), false) {
            return Ok(Ended::Whole);
        }
        let rest = filled - start - whole;
        if rest >= LONGEST_LINE {
            return Ok(Ended::LineTooLong);
        }
        if rest > held.len() / 2 {
            held.resize(held.len() * 2, 0);
        }
        held.copy_within(start + whole..filled, 0);
        start = 0;
        filled = fill(&mut input, &mut held, rest)?;
    }
}

/// Reads until the buffer is full or the file at its end; how much is filled then.
fn fill(input: &mut impl Read, held: &mut [u8], mut filled: usize) -> io::Result<usize> {
    while let Some(room) = held.get_mut(filled..).filter(|room| !room.is_empty()) {
        match input.read(room) {
            Ok(0) => break,
            Ok(more) => filled += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// A file that is UTF-16, as some programs save "Unicode", and how long its mark is.
fn utf16(start: &[u8]) -> Option<(Decoder, usize)> {
    let (codec, mark) = match start {
        [0xFF, 0xFE, ..] => (UTF_16LE, 2),
        [0xFE, 0xFF, ..] => (UTF_16BE, 2),
        // Its first character is of ASCII, whatever the column is called.
        [first, 0, ..] if *first != 0 => (UTF_16LE, 0),
        [0, second, ..] if *second != 0 => (UTF_16BE, 0),
        _ => return None,
    };
    Some((codec.new_decoder_without_bom_handling(), mark))
}

/// A file that is decoded as it is read.
struct Decoded<R> {
    input: R,
    decoder: Decoder,
    /// What was read to find out the encoding.
    ahead: Vec<u8>,
    text: Vec<u8>,
    at: usize,
    done: bool,
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        while self.at == self.text.len() && !self.done {
            let mut raw = std::mem::take(&mut self.ahead);
            if raw.is_empty() {
                raw.resize(BLOCK, 0);
                let read = self.input.read(&mut raw)?;
                raw.truncate(read);
            }
            self.done = raw.is_empty();
            self.at = 0;
            self.text.clear();
            self.text.resize(self.decoder.max_utf8_buffer_length(raw.len()).unwrap_or(0), 0);
            let (result, _, written, _) = self.decoder.decode_to_utf8(&raw, &mut self.text, self.done);
            debug_assert_eq!(result, CoderResult::InputEmpty, "there is room for all of it");
            self.text.truncate(written);
        }
        let ready = self.text.get(self.at..).unwrap_or_default();
        let length = ready.len().min(room.len());
        if let (Some(room), Some(ready)) = (room.get_mut(..length), ready.get(..length)) {
            room.copy_from_slice(ready);
        }
        self.at += length;
        Ok(length)
    }
}
