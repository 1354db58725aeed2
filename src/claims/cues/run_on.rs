//! Where a content that ran on ends after all: at the clause of another speaker, or at a
//! remark of the writer's.

use super::{Candidate, Unit};
use crate::claims::tokens::{Kind, Token};
use crate::language::lexicon::*;

/// Words within which a main clause is looked for behind a comma.
const NEAR: usize = 60;

impl Unit<'_> {
    /// "A says X, while B says Y", "While A says X, B says Y": X ends before B.
    pub(super) fn cut_run_on(&self, found: &mut [Candidate]) {
        let others: Vec<(usize, usize, bool)> = found
            .iter()
            .filter(|c| !c.carried)
            .filter_map(|c| Some((c.source.as_ref()?.start, c.cue.start, self.says(c))))
            .collect();
        for c in found.iter_mut().filter(|c| c.parts.len() == 1 && c.cue.end <= c.content.start) {
            let inner = c.content.start + 2..c.content.end;
            let cut = inner.clone().find(|k| {
                self.outer(*k).is_some_and(|t| t.kind == Kind::Comma)
                    && (self.remark(*k)
                        || self.main_behind(*k, c)
                        || self.speaker_behind(*k, c).is_some_and(|from| {
                            // ", while Y condemned B": what another thinks or does in words.
                            let sets_against =
                                self.tokens[*k + 1].is(SUBORDINATOR) && !self.tokens[*k + 1].is(COORDINATOR);
                            others.iter().any(|(source, cue, says)| {
                                (from..from + 3).contains(source)
                                    && cue > k
                                    && *cue < c.content.end
                                    && (*says || sets_against)
                            })
                        }))
            });
            if let Some(comma) = cut
                && self.words(c.content.start..comma) >= 2
            {
                c.content.end = comma;
                c.parts = vec![c.content.clone()];
            }
        }
    }

    /// "A says that X, as B put it, is Y": all of the clause is A's; B's would take A's name
    /// and verb with it.
    pub(super) fn drop_insertions(&self, found: &mut Vec<Candidate>) {
        let inserted = |b: &Candidate, a: &Candidate| {
            b.parts.len() == 2
                && self.says(b)
                && self.says(a)
                && a.parts.len() == 1
                && a.cue.end <= a.content.start
                && a.source.as_ref().is_some_and(|s| b.parts[0].start <= s.start && s.end <= a.cue.start)
                && a.content.start < b.parts[0].end
                && b.parts[0].end <= a.content.end
        };
        let mut k = 0;
        while k < found.len() {
            let b = &found[k];
            match found.iter().position(|a| inserted(b, a)) {
                Some(a) => {
                    let rest = b.parts[1].clone();
                    let front = found[a].content.start..b.parts[0].end;
                    found[a].content = front.start..rest.end;
                    found[a].parts = vec![front, rest];
                    found.remove(k);
                }
                None => k += 1,
            }
        }
    }

    /// Whether a candidate rests on a verb of saying with its subject.
    fn says(&self, c: &Candidate) -> bool {
        self.tokens[c.cue.clone()].iter().any(|t| t.is(SAY | TELL | SHOW) && t.is(FORM | SEPARATE))
    }

    /// Where another main clause begins behind the comma `k`: at what joins it, or right
    /// away where the clause of `c` was the subordinate one.
    fn speaker_behind(&self, k: usize, c: &Candidate) -> Option<usize> {
        let next = self.outer(k + 1)?;
        let joins = next.is(SUBORDINATOR | COORDINATOR | CONTRAST) && !next.is(RELATIVE | THAT);
        let subordinate = self
            .outer(self.at.start)
            .is_some_and(|t| t.is(SUBORDINATOR) && !t.is(PREPOSITION | THAT | AS | ADVERB))
            && c.source.as_ref().is_some_and(|s| s.start <= self.at.start + 3);
        if joins { Some(k + 2) } else { subordinate.then_some(k + 1) }
    }

    /// "While X claimed that A, B": whether the main clause begins behind the comma `k`.
    fn main_behind(&self, k: usize, c: &Candidate) -> bool {
        let opens = |t: &Token| {
            t.is(PRONOUN | DETERMINER | POSSESSIVE | SOME) && !t.is(THAT | RELATIVE | COORDINATOR)
        };
        self.data().fixed_order()
            && self
                .outer(self.at.start)
                .is_some_and(|t| t.is(SUBORDINATOR) && !t.is(PREPOSITION | THAT | AS | ADVERB))
            && c.source.as_ref().is_some_and(|s| s.start <= self.at.start + 3)
            && self.outer(k + 1).is_some_and(|t| {
                let plain = !t.capital && t.bits == 0;
                let plural =
                    || self.text[t.range()].ends_with('s') || self.outer(k + 2).is_some_and(|n| n.is(GROUP));
                opens(t) || plain && plural()
            })
            && k < c.content.start + NEAR
            && self.has_verb(&(k + 1..self.last().min(k + NEAR)))
    }

    /// ", o que contraria …": what the writer makes of it.
    fn remark(&self, k: usize) -> bool {
        self.data().drops_subject
            // Not "os que", "esos que": some of those just named.
            && self.outer(k + 1).is_some_and(|t| {
                t.is(DETERMINER) && !t.capital && !self.text[t.range()].ends_with('s')
            })
            && self.outer(k + 2).is_some_and(|t| t.is(THAT) && t.is(RELATIVE))
            && self.outer(k + 3).is_some_and(|t| t.kind == Kind::Word && !t.is(DETERMINER | PRONOUN))
    }
}
