//! What a unit rests on outside itself: the speaker who goes on, the mood of reported speech,
//! a sentence that points back, hearsay.

use super::cues::{Candidate, Unit};
use super::quotes::Quote;
use super::reader::{Reader, bytes};
use super::tokens::{Kind, Token};
use super::{Found, Source, checkable, sources};
use crate::language::lexicon::*;
use crate::report::{AttributionState, ClaimKind, SourceKind};
use std::ops::Range;

/// Units over which a speaker is carried to a quotation without a cue.
pub(super) const CARRY: usize = 2;

/// Units over which a verb without a subject reaches back for its speaker.
pub(super) const REACH: usize = 8;

/// Claims among which those of one sentence are looked for.
pub(super) const RECENT: usize = 12;

/// Words up to which a quotation without a stop, alone in its block, is a heading.
pub(super) const HEADLINE: usize = 15;

/// The one who spoke last.
pub(super) struct Speaker {
    pub(super) source: Source,
    pub(super) unit: usize,
    pub(super) quoted: bool,
}

impl Reader<'_> {
    /// "Die Brücke sei alt. Sie werde gesperrt, sagt X.": the units in front, in the same
    /// mood, are X’s as well.
    pub(super) fn named_at_last(
        &mut self,
        first: usize,
        tokens: &[Token],
        unit: Range<usize>,
        waiting: &mut Vec<Range<usize>>,
        covered: &mut [bool],
    ) {
        if waiting.is_empty() {
            return;
        }
        let named = self.out.claims[first..].iter().find(|c| {
            c.state == AttributionState::Attributed
                && !c.carried_over
                && c.source.as_ref().is_some_and(|s| s.range.start >= c.content.end)
                && c.quotes.is_empty()
                && tokens[unit.clone()].iter().any(|t| {
                    t.is(REPORTED) && !t.capital && t.start >= c.content.start && t.end <= c.content.end
                })
        });
        let Some(source) = named.and_then(|c| c.source.clone()) else { return };
        for at in waiting.drain(..) {
            let content = bytes(tokens, &(at.start..at.end.saturating_sub(1).max(at.start + 1)));
            covered[at.clone()].fill(true);
            self.out.claims.push(Found {
                kind: ClaimKind::Reported,
                content: content.clone(),
                parts: vec![content],
                sentence: bytes(tokens, &at),
                quotes: Vec::new(),
                checkable_score: checkable::score(self.text, &tokens[at]),
                state: AttributionState::Attributed,
                source: Some(source.clone()),
                cue: None,
                carried_over: true,
            });
        }
    }

    /// Whether a verb without a subject may have this speaker for one: "afirmaban" not one
    /// person, "recordó" no document and no group.
    pub(super) fn agrees(&self, tokens: &[Token], cue: &Range<usize>, speaker: &Source) -> bool {
        let plurals = self.lexicon.map_or("", |l| l.data.plurals);
        let verbs = tokens.get(cue.clone()).unwrap_or(&[]);
        if plurals.is_empty() || !verbs.iter().any(|t| t.is(SAY) && t.is(FINITE | PARTICIPLE)) {
            return true;
        }
        let plural = verbs.iter().any(|t| plurals.split(' ').any(|e| self.text[t.range()].ends_with(e)));
        let phrase = self.text.get(speaker.range.clone()).unwrap_or("");
        let several = phrase.contains(" y ") || phrase.contains(" e ") || phrase.contains(" i ");
        match speaker.kind {
            SourceKind::Person | SourceKind::Role => plural == several || !plural,
            SourceKind::Collective | SourceKind::Anonymous => plural,
            SourceKind::Document => false,
            _ => true,
        }
    }

    /// "Así lo hizo constar X", "Lo ha detto X": the speech or statement whose sentence ends
    /// at `end` has a source after all. Returns whether there was one.
    pub(super) fn rest_on(&mut self, tokens: &[Token], c: &Candidate, index: usize, end: usize) -> bool {
        let Some(source) = &c.source else { return false };
        let kind = sources::kind(&tokens[source.clone()], self.lexicon);
        let resolved = self.mentions.resolve(self.text, &tokens[source.clone()], kind, index);
        let source = Source { range: bytes(tokens, source), kind, resolved };
        let mut found = false;
        let recent = self.out.claims.iter_mut().rev().take(RECENT);
        for claim in recent.filter(|c| c.sentence.end == end && (c.source.is_none() || c.carried_over)) {
            found = true;
            if claim.kind == ClaimKind::Statement {
                claim.kind = ClaimKind::Reported;
            }
            claim.state = AttributionState::Attributed;
            claim.carried_over = false;
            claim.cue = Some(bytes(tokens, &c.cue));
            claim.source = Some(source.clone());
        }
        self.speaker = Some(Speaker { source, unit: self.unit, quoted: found });
        self.broken = false;
        found
    }

    /// Speech without a cue of its own: the last speaker goes on.
    pub(super) fn carried(&self, unit: &Unit, here: &[&Quote]) -> Option<Candidate> {
        let speaker = self.speaker.as_ref().filter(|s| self.unit - s.unit <= CARRY);
        let subject = self.subject.as_ref().filter(|s| self.unit - s.1 <= 1);
        if speaker.is_none() && subject.is_none() {
            return None;
        }
        if self.broken {
            return None;
        }
        let quoted = speaker.is_some_and(|s| s.quoted);
        let at = unit.at.clone();
        let outer = at.clone().filter(|k| unit.outer(*k).is_some_and(|t| t.kind == Kind::Word)).count();
        // The mood of reported speech carries the speaker on; it shows in the main clause.
        let subordinate = unit
            .outer(at.start)
            .is_some_and(|t| t.is(SUBORDINATOR) && !t.is(DETERMINER | PREPOSITION | ADVERB));
        let main = at
            .clone()
            .find(|k| subordinate && unit.outer(*k).is_some_and(|t| t.kind == Kind::Comma))
            .unwrap_or(at.start);
        let first_verb = (main..at.end)
            .filter_map(|k| unit.outer(k))
            .find(|t| is_verb(t) || !t.capital && t.is(FINITE) && t.is(CUE));
        let fresh = speaker.is_some_and(|s| self.unit - s.unit <= 1);
        let supposed = at.clone().any(|k| unit.outer(k).is_some_and(|t| t.is(HEDGE | CONDITION)));
        let spoken_on = fresh && !supposed && (!quoted || !here.is_empty());
        // The plural's second mood stands for the first beside it only.
        let reported = first_verb.is_some_and(|t| t.is(REPORTED) && (!t.is(FORECAST) || spoken_on));
        if speaker.is_some() && reported {
            let content = unit.trim(at.clone());
            return Some(Candidate::carried(content, at.start..at.start, 0.6));
        }
        let first = here.iter().find(|q| q.speech)?;
        let last = here.iter().rev().find(|q| q.speech)?;
        // A heading in quotation marks stands alone.
        if first.words < 6 && last.end.saturating_sub(first.open) + 2 >= unit.tokens.len() {
            return None;
        }
        let whole = first.open == 0 && last.end == unit.tokens.len();
        let ends =
            unit.tokens[..last.end].iter().rev().take(2).any(|t| matches!(t.kind, Kind::Stop | Kind::Comma));
        if whole && !ends && first.words <= HEADLINE {
            return None;
        }
        let leads = first.open == at.start && first.words >= 2 * outer && outer <= 10 && quoted;
        (outer <= 2 || leads)
            .then(|| Candidate::carried(first.open..last.end.min(at.end), at.start..at.start, 0.5))
    }
}

/// A word in small letters that is a verb and nothing that leads a noun.
fn is_verb(t: &Token) -> bool {
    !t.capital && t.is(REPORTED | BE | HAVE | MODAL | VERB | HEARSAY) && !t.is(POSSESSIVE | DETERMINER)
}

/// Whether the first finite verb of a sentence is in the mood of reported speech.
pub(super) fn mood(tokens: &[Token], at: Range<usize>) -> bool {
    tokens[at].iter().find(|t| t.quote == 0 && is_verb(t)).is_some_and(|t| t.is(REPORTED) && !t.is(FORECAST))
}

/// "Das teilte die Polizei mit.", "Dat blijkt uit cijfers van X.": the content is the
/// sentence before.
pub(super) fn backward(unit: &Unit, before: Range<usize>) -> Option<Candidate> {
    let at = unit.at.clone();
    let lead = unit.outer(at.start)?;
    let moves = unit.lexicon.data.verb_second;
    let content = {
        let unit = Unit { at: before.clone(), ..*unit };
        unit.trim(before)
    };
    let short = !content.is_empty() && unit.words(content.clone()) < 3;
    if lead.is(TOLD_BY) {
        let from = at.start + lead.phrase as usize;
        let genitive = unit.outer(from).is_some_and(|t| t.is(GENITIVE) && t.is(PREPOSITION));
        let source = unit.np_right(from + usize::from(genitive)).filter(|s| unit.animate(s) && !short)?;
        return Some(Candidate::new(content, Some(source), at.start..from, 0.6));
    }
    let mut verb = at.start;
    let mut perfect = false;
    if lead.is(BACKWARD) {
        verb += lead.phrase as usize;
        while !moves && unit.outer(verb).is_some_and(|t| t.is(HAVE | CLITIC) && !t.is(CUE)) {
            perfect |= unit.tokens[verb].is(HAVE);
            verb += 1;
        }
    } else if !unit.outer(verb + 1).is_some_and(|t| t.is(BACKWARD) && t.phrase > 1) {
        // "Poinformował o tym X."
        return None;
    }
    let mut bits = unit.outer(verb)?.bits;
    let mut last = at.end;
    // "Das hatte X verkündet."
    if bits & HAVE != 0
        && let Some(participle) = unit.last().checked_sub(1)
        && unit.outer(participle).is_some_and(|t| t.is(PARTICIPLE) && t.is(CUE))
    {
        bits = unit.tokens[participle].bits | FINITE;
        last = participle;
    }
    if bits & SEPARATE != 0
        && let Some((particle, class)) = unit.particle(verb)
    {
        bits |= class;
        last = particle;
    }
    if bits & (SAY | SHOW) == 0 || bits & FINITE == 0 && !(perfect && bits & PARTICIPLE != 0) {
        return None;
    }
    let mut from = verb + if lead.is(BACKWARD) { unit.tokens[verb].phrase as usize } else { 1 };
    while let Some(t) = unit.outer(from)
        && (t.is(BACKWARD) && t.phrase > 1 || t.is(ADVERB | TIME) && !t.is(PREPOSITION | DETERMINER))
    {
        from += t.phrase as usize;
    }
    if !moves {
        from = unit.before_subject(from);
    }
    if unit.outer(from).is_some_and(|t| t.is(PREPOSITION) && !t.is(DETERMINER)) {
        // Only documents speak through a preposition: "aus dem Bericht".
        if bits & SHOW == 0 {
            return None;
        }
        from += 1;
    }
    let source = unit.np_right(from)?;
    let source = source.start..source.end.min(last);
    // Nothing else may stand in the sentence: "Das sagte X, dass …" has a content of its own;
    // what X adds has too: "… aggiungendo che".
    let rest = (source.end..at.end)
        .take_while(|k| moves || !unit.outer(*k).is_some_and(|t| t.is(GERUND) && t.is(CUE)))
        .any(|k| {
            unit.outer(k).is_none_or(|t| {
                t.kind == Kind::Colon
                    || moves && t.kind == Kind::Comma
                    || t.is(THAT) && !t.is(DETERMINER | RELATIVE)
            })
        });
    if rest || source.is_empty() || short {
        return None;
    }
    Some(Candidate::new(content, Some(source), verb..verb + 1, 0.6))
}

/// "Le suspect aurait pris la fuite", "The suspect reportedly fled": hearsay, with no one named.
pub(super) fn hearsay(unit: &Unit) -> Option<Candidate> {
    let at = unit.at.clone();
    let sign = at.clone().find(|k| {
        unit.outer(*k).is_some_and(|t| {
            t.is(HEARD) && (!t.capital || *k == at.start) || t.is(HEARSAY) && !t.is(PLAIN) && !t.capital
        })
    })?;
    // "erschossen Männer, die angeblich flohen": hearsay of a clause within only.
    let clause = unit.boundary_before(sign);
    if clause > at.start
        && unit.outer(clause).is_some_and(|t| t.is(RELATIVE | SUBORDINATOR) && t.kind == Kind::Word)
    {
        return None;
    }
    let asks = at.clone().any(|k| {
        unit.outer(k).is_some_and(|t| t.is(CONDITION)) || unit.text[unit.tokens[k].range()].contains('?')
    });
    let cue = if unit.tokens[sign].is(HEARD) {
        sign..sign + unit.tokens[sign].phrase as usize
    } else if unit.lexicon.data.verb_second {
        sign..perfect_infinitive(unit, sign)?
    } else {
        sign..hearsay_participle(unit, sign)?
    };
    (!asks).then(|| Candidate::new(unit.trim(at), None, cue, 0.5))
}

/// Whether a word of a unit may be a past participle.
fn participle(unit: &Unit, k: usize) -> bool {
    unit.outer(k).is_some_and(|t| {
        let ends = |e: &str| unit.text[t.range()].ends_with(e);
        t.kind == Kind::Word
            && !t.capital
            && (t.is(PARTICIPLE)
                || unit.lexicon.data.participles.split(' ').any(|e| !e.is_empty() && ends(e)))
    })
}

/// "aurait déjà été vendu": behind the participle that follows the auxiliary `aux`.
fn hearsay_participle(unit: &Unit, aux: usize) -> Option<usize> {
    let mut next = aux + 1;
    while unit.outer(next).is_some_and(|t| t.is(ADVERB | NEGATION | CLITIC | BE) && !t.is(CUE)) {
        next += 1;
    }
    participle(unit, next).then_some(next + 1)
}

/// "soll 300 Häuser verkauft haben", "zou zijn verkocht": behind the auxiliary `aux`, which
/// is a cue of hearsay where a participle and "have" or "be" end its clause.
fn perfect_infinitive(unit: &Unit, aux: usize) -> Option<usize> {
    let end = (aux + 1..unit.at.end)
        .find(|k| unit.outer(*k).is_none_or(|t| !matches!(t.kind, Kind::Word | Kind::Number)))
        .unwrap_or(unit.at.end);
    let auxiliary = |k: usize| unit.outer(k).is_some_and(|t| !t.capital && t.is(HAVE | POSSESSIVE));
    let (a, b) = (end.checked_sub(2).filter(|a| *a > aux)?, end - 1);
    (participle(unit, a) && auxiliary(b) || auxiliary(a) && participle(unit, b)).then_some(aux + 1)
}

#[cfg(test)]
mod tests {
    use crate::claims::tests::read;
    use crate::report::{AttributionState, ClaimKind};

    #[test]
    fn a_quotation_without_a_cue_goes_on_with_the_last_speaker() {
        let text = "« Nous ne céderons pas », a dit la maire. « La grève continue demain. »";
        let claims = read("fr", text);
        assert!(claims[1].carried_over, "{claims:?}");
        assert_eq!(claims[1].source.as_ref().map(|s| &text[s.range.clone()]), Some("la maire"));
    }

    #[test]
    fn the_mood_of_reported_speech_carries_the_speaker_on() {
        let text =
            "Laut Polizei wurden drei Menschen verletzt. Die Strecke sei bis zum Abend gesperrt gewesen.";
        let claims = read("de", text);
        assert!(claims[1].carried_over, "{claims:?}");
    }

    #[test]
    fn hearsay_names_no_one() {
        for (lang, text) in [
            ("fr", "Le 3 mai 2019, la société aurait vendu 300 maisons à Brivel."),
            ("es", "El 3 de mayo de 2019 la empresa habría vendido 300 casas en Brivel."),
            ("it", "Il 3 maggio 2019 la società avrebbe venduto 300 case a Brivel."),
            ("de", "Die Firma soll am 3. Mai 2019 rund 300 Häuser in Brivel verkauft haben."),
            ("nl", "Het bedrijf zou in mei 2019 ruim 300 huizen hebben verkocht."),
            ("en", "The firm reportedly sold 300 houses in May 2019."),
            ("de", "Die Firma hat angeblich 300 Häuser in Brivel verkauft."),
            ("fr", "La société a prétendument vendu 300 maisons en mai 2019."),
            ("es", "La empresa supuestamente vendió 300 casas en mayo de 2019."),
            ("it", "A quanto pare la società ha venduto 300 case nel maggio 2019."),
            ("pt", "A empresa supostamente vendeu 300 casas em maio de 2019."),
            ("nl", "Het bedrijf heeft naar verluidt 300 huizen verkocht in mei 2019."),
            ("pl", "Firma podobno sprzedała 300 domów w maju 2019 roku."),
            ("sv", "Bolaget uppges ha sålt 300 hus i maj 2019."),
        ] {
            let claims = read(lang, text);
            assert_eq!(claims[0].kind, ClaimKind::Reported, "{text}");
            assert_eq!(claims[0].state, AttributionState::Uncertain, "{text}");
            assert!(claims[0].source.is_none(), "{text}");
        }
    }

    #[test]
    fn a_plan_is_no_hearsay() {
        let claims = read("de", "Die Brücke soll im Mai 2027 eröffnet werden.");
        assert!(claims.iter().all(|c| c.kind == ClaimKind::Statement), "{claims:?}");
    }

    #[test]
    fn a_sentence_rests_on_the_source_that_the_next_one_names() {
        for (lang, text, content, source) in [
            (
                "de",
                "Drei Menschen wurden verletzt. Das teilte die Polizei am Abend mit.",
                "Drei Menschen wurden verletzt",
                "die Polizei",
            ),
            (
                "de",
                "Die Zahl stieg um drei Prozent. Das geht aus dem Bericht hervor.",
                "Die Zahl stieg um drei Prozent",
                "dem Bericht",
            ),
            (
                "de",
                "Drei Menschen wurden verletzt. Das hatte die Polizei am Abend verkündet.",
                "Drei Menschen wurden verletzt",
                "die Polizei",
            ),
            (
                "de",
                "Die Angst sei damals groß gewesen. Heute habe niemand mehr Angst, sagt Eva Brand.",
                "Die Angst sei damals groß gewesen",
                "Eva Brand",
            ),
            (
                "de",
                "Drei Menschen wurden verletzt. Dies gab die Polizei am Abend in Brivel bekannt.",
                "Drei Menschen wurden verletzt",
                "die Polizei",
            ),
            (
                "nl",
                "Het peil daalde met drie meter. Dat blijkt uit cijfers van het waterschap.",
                "Het peil daalde met drie meter",
                "cijfers van het waterschap",
            ),
        ] {
            let claims = read(lang, text);
            assert_eq!(&text[claims[0].content.clone()], content, "{claims:?}");
            assert_eq!(claims[0].source.as_ref().map(|s| &text[s.range.clone()]), Some(source));
        }
    }
}
