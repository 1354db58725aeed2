//! From an outlet to those who stand behind it: the registry's statements in, an
//! [`Ownership`] out.
//!
//! The newest well-graded statement about a subject leads; a statement that names
//! somebody else is put in words beside it; old and undated ones never pass for today's.
//! A share is a share: the chain goes on to whoever holds it, and says with how much.

use super::asset::{EdgeRow, EntityNo, STATUSES};
use super::registry::{Entry, Registry};
use crate::report::*;

/// Steps from the outlet upwards that are followed.
const MAX_DEPTH: usize = 12;
/// Links of one chain.
const MAX_LINKS: usize = 64;
/// Siblings that a Report names.
const MAX_SIBLINGS: usize = 24;
/// Share of the outlet, multiplied up the chain, from which on the end of the chain is an
/// ultimate owner: the threshold of beneficial ownership in Directive (EU) 2015/849,
/// article 3(6). Control at every step does without it.
const BENEFICIAL: f32 = 0.25;
/// Holdings from here on put two outlets into the same hands, percent.
const SAME_HANDS: f32 = 50.0;
/// More than this at a step is control, percent.
const MAJORITY: f32 = 50.0;

const PUBLISHES: u8 = 0;
const OPERATES: u8 = 1;
const OWNS: u8 = 2;
const CONTROLS: u8 = 3;
const FUNDS: u8 = 4;
const PART_OF: u8 = 5;

/// One holder of a subject: its statements laid together.
struct Step<'r> {
    edge: &'r EdgeRow,
    /// All statements of the same holder and relation with the same status, the leading one first.
    same: Vec<&'r EdgeRow>,
}

/// What leads for one subject, and what speaks against it.
#[derive(Default)]
struct Steps<'r> {
    lead: Vec<Step<'r>>,
    against: Vec<&'r EdgeRow>,
}

fn is_current(edge: &EdgeRow) -> bool {
    edge.status == 0
}

fn is_former(edge: &EdgeRow) -> bool {
    STATUSES.get(edge.status as usize) == Some(&"former")
}

/// The figure of the newest statement that has one.
fn stated(step: &Step, f: impl Fn(&EdgeRow) -> u16) -> Option<f32> {
    step.same.iter().find_map(|e| percent(f(e)))
}

fn percent(share: u16) -> Option<f32> {
    (share > 0).then(|| f32::from(share - 1) / 100.0)
}

impl Registry {
    fn as_of<'r>(&'r self, edge: &EdgeRow) -> &'r str {
        self.asset.str(edge.as_of)
    }

    fn is_list(&self, edge: &EdgeRow) -> bool {
        self.asset.sources.get(edge.source as usize).is_some_and(|s| s.grade > 0)
    }

    /// Better first: current, from a document or open dataset, newest, with a share.
    fn rank<'r>(&'r self, e: &EdgeRow) -> (bool, bool, std::cmp::Reverse<&'r str>, bool) {
        (!is_current(e), self.is_list(e), std::cmp::Reverse(self.as_of(e)), e.share == 0)
    }

    /// Whether `above` is reached from `below` over current statements.
    fn stands_above(&self, above: EntityNo, below: EntityNo) -> bool {
        above != below && self.reached(below).contains(&above)
    }

    /// `below` and everybody above it over current statements.
    fn reached(&self, below: EntityNo) -> Vec<EntityNo> {
        let mut seen = vec![below];
        let mut at = 0;
        while let Some(&no) = seen.get(at) {
            at += 1;
            for e in self.edges_to(no).iter().filter(|e| is_current(e) && e.relation != FUNDS) {
                if !seen.contains(&e.from) && seen.len() < 64 {
                    seen.push(e.from);
                }
            }
        }
        seen
    }

    /// The statements about one subject, sorted into what leads and what speaks against it.
    fn steps(&self, no: EntityNo) -> Steps<'_> {
        let mut all: Vec<&EdgeRow> = self.edges_to(no).iter().collect();
        all.sort_by_key(|e| self.rank(e));
        let mut steps = Steps::default();
        for class in [&[PUBLISHES, OPERATES][..], &[OWNS], &[CONTROLS], &[FUNDS], &[PART_OF]] {
            let mut lead: Vec<Step> = Vec::new();
            let mut of_class: Vec<&EdgeRow> =
                all.iter().copied().filter(|e| class.contains(&e.relation)).collect();
            // What a newer statement says has ended is over, whatever was said of it before.
            let ends: Vec<&EdgeRow> = of_class.iter().copied().filter(|e| is_former(e)).collect();
            of_class.retain(|e| {
                is_former(e) || !ends.iter().any(|f| f.from == e.from && self.as_of(f) > self.as_of(e))
            });
            let Some(first) = of_class.iter().find(|e| !is_former(e)) else {
                steps.against.extend(of_class);
                continue;
            };
            for edge in &of_class {
                if let Some(step) = lead.iter_mut().find(|s| s.edge.from == edge.from) {
                    if edge.status == step.edge.status {
                        step.same.push(edge);
                    } else if STATUSES.get(edge.status as usize) == Some(&"disputed") {
                        steps.against.push(edge);
                    }
                    continue;
                }
                let alike = edge.status == first.status;
                let stated_with = edge.source == first.source;
                let total: f32 = lead.iter().filter_map(|s| percent(s.edge.share)).sum();
                let fits_beside = percent(edge.share).is_some_and(|p| p + total <= 100.0)
                    && lead.iter().all(|s| s.edge.share > 0);
                let between = lead.iter().any(|s| self.stands_above(s.edge.from, edge.from));
                let above = lead.iter().any(|s| self.stands_above(edge.from, s.edge.from));
                let free = class == [CONTROLS] || class == [FUNDS] || class == [PART_OF];
                if lead.is_empty() && alike
                    || alike && (stated_with || free || fits_beside || between && class == [OWNS])
                {
                    lead.push(Step { edge, same: vec![edge] });
                } else if !(above || between || free && !alike && !is_current(edge)) {
                    steps.against.push(edge);
                }
            }
            // The largest holding first.
            lead.sort_by_key(|s| std::cmp::Reverse(s.same.iter().map(|e| e.share).max()));
            steps.lead.extend(lead);
        }
        self.leave_out_outdated(&mut steps.lead);
        steps
    }

    /// Who stands above a subject by today's statements, at once or through others, need not
    /// be shown a second time as its owner of old.
    fn leave_out_outdated(&self, lead: &mut Vec<Step>) {
        if lead.iter().all(|s| is_current(s.edge)) {
            return;
        }
        let today = |funds: bool| {
            let holders = lead.iter().filter(|s| is_current(s.edge) && (s.edge.relation == FUNDS) == funds);
            holders.map(|s| s.edge.from).collect::<Vec<_>>()
        };
        let (funders, holders) = (today(true), today(false));
        let above: Vec<EntityNo> = holders.iter().flat_map(|no| self.reached(*no)).collect();
        lead.retain(|s| {
            let today = if s.edge.relation == FUNDS { &funders } else { &above };
            is_current(s.edge) || !today.contains(&s.edge.from)
        });
    }

    /// Whether a holding weighs at least `least` percent, or is said to be control, or is
    /// the only ownership that anybody states, without a figure.
    fn weighs(&self, step: &Step, steps: &Steps, least: f32) -> bool {
        let e = step.edge;
        if !is_current(e) {
            return false;
        }
        match e.relation {
            // That two sites belong together does not say who owns them.
            FUNDS | PART_OF => false,
            OWNS => match (stated(step, |e| e.share), stated(step, |e| e.voting)) {
                (None, None) => {
                    let other = |e: &EdgeRow| {
                        is_current(e) && matches!(e.relation, OWNS | CONTROLS) && e.from != step.edge.from
                    };
                    // Two sources that name two companies of one house do not disagree.
                    let same_house = |e: &EdgeRow| {
                        let house = self.reached(step.edge.from);
                        self.reached(e.from).iter().any(|n| house.contains(n) && !self.is_state(*n))
                    };
                    !steps.lead.iter().any(|s| other(s.edge))
                        && !steps.against.iter().any(|e| other(e) && !same_house(e))
                }
                (share, votes) => share >= Some(least) || votes >= Some(least),
            },
            _ => true,
        }
    }

    /// The part of the subject that a holder has, 0–1: 1 for control and for the only owner
    /// named; 0 where a share is not known, where somebody else has control, or where the
    /// statement is not of today.
    fn part(&self, step: &Step, steps: &Steps) -> f32 {
        if !is_current(step.edge) || step.edge.relation == PART_OF {
            return 0.0;
        }
        let more = MAJORITY + f32::EPSILON;
        if self.weighs(step, steps, more) {
            let share = if step.edge.relation == OWNS { stated(step, |e| e.share) } else { None };
            return share.map_or(1.0, |s| s / 100.0);
        }
        let rival = steps.lead.iter().filter(|s| s.edge.from != step.edge.from && is_current(s.edge)).any(
            |s| match s.edge.relation {
                OWNS => stated(s, |e| e.share).is_none() || self.weighs(s, steps, more),
                CONTROLS => true,
                _ => false,
            },
        );
        match stated(step, |e| e.share) {
            Some(share) if !rival => share / 100.0,
            _ => 0.0,
        }
    }

    /// Everybody above `no` by holdings of at least `least` percent at every step, nearest first.
    fn above(&self, no: EntityNo, least: f32) -> Vec<EntityNo> {
        let mut found = vec![no];
        let mut at = 0;
        while let Some(&below) = found.get(at) {
            at += 1;
            let steps = self.steps(below);
            for step in &steps.lead {
                if self.weighs(step, &steps, least) && !found.contains(&step.edge.from) && found.len() < 64 {
                    found.push(step.edge.from);
                }
            }
        }
        found.remove(0);
        found
    }

    fn is_state(&self, no: EntityNo) -> bool {
        matches!(self.entry(no).kind(), "state" | "public_body")
    }

    /// Whether a chain can end here. A company about whose holders nothing is known is where
    /// the registry ends, not the owner.
    fn is_an_end(&self, no: EntityNo) -> bool {
        let entry = self.entry(no);
        !matches!(entry.kind(), "" | "company" | "other") && !entry.is_outlet()
    }

    /// Those who hold an outlet in their hands, states aside: two public broadcasters of
    /// one state are not one house.
    fn hands(&self, no: EntityNo) -> Vec<EntityNo> {
        self.above(no, SAME_HANDS).into_iter().filter(|n| !self.is_state(*n)).collect()
    }

    /// Whether two outlets (ids) are in the same hands: one organisation, person or family
    /// holds at least half of every step down to both.
    pub fn same_owner(&self, a: &str, b: &str) -> bool {
        let (Some(a), Some(b)) = (self.outlet_by_id(a), self.outlet_by_id(b)) else { return false };
        if a == b {
            return true;
        }
        let hands = self.hands(a.no);
        self.hands(b.no).iter().any(|n| hands.contains(n) || *n == a.no) || hands.contains(&b.no)
    }

    /// Name of the nearest owner of an outlet (id); of its publisher where no owner is established.
    pub fn owner_name(&self, outlet_id: &str) -> Option<&str> {
        let outlet = self.outlet_by_id(outlet_id)?;
        let steps = self.steps(outlet.no);
        let find = |class: &[u8]| {
            steps
                .lead
                .iter()
                .find(|s| is_current(s.edge) && class.contains(&s.edge.relation))
                .map(|s| s.edge.from)
        };
        let owner = find(&[OWNS]).or_else(|| find(&[PUBLISHES, OPERATES])).or_else(|| find(&[CONTROLS]))?;
        Some(self.entry(owner).name())
    }

    /// Other outlets in the same hands, those of the nearest holder and the same country first.
    pub fn siblings(&self, outlet_id: &str) -> Vec<Entry<'_>> {
        let Some(outlet) = self.outlet_by_id(outlet_id) else { return Vec::new() };
        let mut found: Vec<Entry> = Vec::new();
        for holder in self.hands(outlet.no) {
            let mut below = self.held_outlets(holder, 400);
            below.sort_by_key(|e| (e.country() != outlet.country(), e.name()));
            for entry in below {
                if entry != outlet && !found.contains(&entry) {
                    found.push(entry);
                }
            }
            if found.len() >= MAX_SIBLINGS {
                break;
            }
        }
        found.truncate(MAX_SIBLINGS);
        found
    }

    /// The outlets in an organisation's hands, at most `limit`.
    pub(super) fn held_outlets(&self, holder: EntityNo, limit: usize) -> Vec<Entry<'_>> {
        let mut queue = vec![holder];
        let mut outlets = Vec::new();
        let mut at = 0;
        while let Some(&no) = queue.get(at) {
            at += 1;
            for e in self.edges_by(no).filter(|e| is_current(e)) {
                if queue.contains(&e.to) || queue.len() > 2000 || outlets.len() >= limit {
                    continue;
                }
                let steps = self.steps(e.to);
                let holds =
                    steps.lead.iter().any(|s| s.edge.from == no && self.weighs(s, &steps, SAME_HANDS));
                if holds {
                    queue.push(e.to);
                    let entry = self.entry(e.to);
                    if entry.is_outlet() {
                        outlets.push(entry);
                    }
                }
            }
        }
        outlets
    }

    /// Everything that an organisation (id) holds directly, as stated, with share and status.
    pub fn holdings(&self, organisation_id: &str) -> Vec<ChainLink> {
        let Some(holder) = self.organisation_by_id(organisation_id) else { return Vec::new() };
        let mut out: Vec<(EntityNo, ChainLink)> = Vec::new();
        for e in self.edges_by(holder.no) {
            let step = Step { edge: e, same: vec![e] };
            let link = self.link(&step);
            match out.iter_mut().find(|(to, l)| *to == e.to && l.relation == link.relation) {
                Some((_, old)) => {
                    let holds = |l: &ChainLink| l.status == Status::Current;
                    if holds(&link) && !holds(old) || link.status == old.status && link.as_of > old.as_of {
                        *old = link;
                    }
                }
                None => out.push((e.to, link)),
            }
        }
        out.into_iter().map(|(_, l)| l).collect()
    }

    /// Companies outside the media in the hands of the owners of an outlet or a publisher
    /// (id), each with how it belongs to them: (company, owner that both have).
    pub fn interests(&self, id: &str) -> Vec<(Entry<'_>, Entry<'_>)> {
        let Some(held) = self.outlet_by_id(id).or_else(|| self.organisation_by_id(id)) else {
            return Vec::new();
        };
        let mut found: Vec<(Entry, Entry)> = Vec::new();
        for holder in self.above(held.no, 25.0) {
            let owner = self.entry(holder);
            if !owner.sector().is_empty() {
                found.push((owner, owner));
            }
            if self.is_state(holder) {
                continue;
            }
            for e in self.edges_by(holder).filter(|e| is_current(e)) {
                let held = self.entry(e.to);
                if !held.sector().is_empty() && !found.iter().any(|(h, _)| *h == held) {
                    found.push((held, owner));
                }
            }
        }
        found
    }

    fn entity(&self, no: EntityNo) -> Entity {
        let e = self.entry(no);
        let some = |s: &str| (!s.is_empty()).then(|| s.to_string());
        Entity {
            id: some(e.id()),
            name: e.name().to_string(),
            kind: if e.is_outlet() { Some("outlet".into()) } else { some(e.kind()) },
            country: some(e.country()),
        }
    }

    fn link(&self, step: &Step) -> ChainLink {
        let e = step.edge;
        let verb = step.same.iter().map(|s| s.relation).min().unwrap_or(e.relation);
        let some = |n| {
            let s = self.asset.str(n);
            (!s.is_empty()).then(|| s.to_string())
        };
        let (from, to) = if e.relation == PART_OF { (e.to, e.from) } else { (e.from, e.to) };
        let mut sources: Vec<String> = Vec::new();
        for s in &step.same {
            let id = self.source(s.source).id.to_string();
            if !sources.contains(&id) && sources.len() < 4 {
                sources.push(id);
            }
        }
        let note = self.asset.str(e.note);
        let age = self.age(e);
        ChainLink {
            from: self.entity(from),
            to: self.entity(to),
            relation: relation(verb),
            share_percent: step.same.iter().find_map(|e| percent(e.share)),
            voting_percent: step.same.iter().find_map(|e| percent(e.voting)),
            status: status(e.status),
            since: some(e.since),
            until: some(e.until),
            as_of: some(e.as_of),
            note: match (note, age) {
                ("", None) => None,
                ("", Some(age)) => Some(age),
                (note, None) => Some(note.to_string()),
                (note, Some(age)) => Some(format!("{note}; {age}")),
            },
            sources,
        }
    }

    /// The age of a statement in words, from two years on or where it is not known to hold.
    fn age(&self, edge: &EdgeRow) -> Option<String> {
        let as_of = self.as_of(edge);
        let months = |d: &str| {
            let year: i32 = d.get(..4)?.parse().ok()?;
            let month: i32 = d.get(5..7).and_then(|m| m.parse().ok()).unwrap_or(6);
            Some(year * 12 + month)
        };
        let age = months(&self.date().unwrap_or_default())? - months(as_of)?;
        let old = match age {
            ..24 => None,
            _ => Some(format!("{} years old", age / 12)),
        };
        match (is_current(edge), old) {
            (true, old) => old.map(|o| format!("this statement is {o}")),
            (false, Some(old)) if status(edge.status) == Status::Unknown => {
                Some(format!("this statement is {old} and was not confirmed since"))
            }
            _ => None,
        }
    }

    /// A statement that speaks against the leading one, in words.
    fn in_words(&self, edge: &EdgeRow) -> String {
        let (from, to) = (self.entry(edge.from), self.entry(edge.to));
        let source = self.source(edge.source);
        let share = percent(edge.share).map(|p| format!(" ({p} %)")).unwrap_or_default();
        let what = match relation(edge.relation) {
            Relation::Publishes => "as publisher of",
            Relation::Operates => "as operator of",
            Relation::Controls => "as the one who controls",
            Relation::Funds => "as funder of",
            Relation::PartOf => "as the whole that includes",
            Relation::Owns if is_to_buy(self.asset.str(edge.note)) => "as the buyer of",
            Relation::Owns => "as owner of",
        };
        let date = match self.as_of(edge) {
            "" => "undated".to_string(),
            d => d.to_string(),
        };
        let tail = match status(edge.status) {
            Status::Former => match self.asset.str(edge.until) {
                "" => "; the source says that this ended".to_string(),
                until => format!("; the source says that this ended ({until})"),
            },
            Status::Disputed => "; the source says that this is disputed".into(),
            Status::Unknown if self.asset.str(edge.note).contains("not seen") => String::new(),
            Status::Unknown => "; not confirmed since".into(),
            Status::Current => String::new(),
        };
        let note = match self.asset.str(edge.note) {
            "" | "undated" => String::new(),
            n => format!("; {n}"),
        };
        format!("{} ({date}) names {}{share} {what} {}{tail}{note}", source.title, from.name(), to.name())
    }

    /// The chain of an outlet (id), and all that the registry says beside it.
    pub fn ownership(&self, outlet_id: &str) -> Option<Ownership> {
        let outlet = self.outlet_by_id(outlet_id)?;
        let mut own = self.chain(outlet.no);
        own.siblings = self
            .siblings(outlet_id)
            .into_iter()
            .map(|e| Sibling {
                id: e.id().to_string(),
                name: e.name().to_string(),
                domain: e.domain().map(str::to_string),
            })
            .collect();
        Some(own)
    }

    /// The chain that goes on from an organisation (id) which a page declares as its publisher
    /// or owner. The organisation is the `publisher`; the first link is what holds it.
    pub fn ownership_from_org(&self, organisation_id: &str) -> Option<Ownership> {
        let organisation = self.organisation_by_id(organisation_id)?;
        let mut own = self.chain(organisation.no);
        own.publisher = Some(self.entity(organisation.no));
        if !own.chain.iter().any(|l| l.status == Status::Current && l.relation != Relation::Funds)
            && self.is_an_end(organisation.no)
        {
            own.ultimate = vec![self.entity(organisation.no)];
        }
        Some(own)
    }

    fn chain(&self, no: EntityNo) -> Ownership {
        let mut own =
            Ownership { basis: Basis::Registry, registry_date: self.date(), ..Ownership::default() };
        // Entity, depth, control at every step so far, share of the outlet so far.
        let mut queue = vec![(no, 0usize, true, 1.0f32)];
        // Places in the queue above which nothing of today is known.
        let mut tops: Vec<usize> = Vec::new();
        let mut funds = Vec::new();
        let mut used: Vec<u32> = Vec::new();
        let mut at = 0;
        while let Some(&(below, depth, control, share)) = queue.get(at) {
            let place = at;
            at += 1;
            let steps = self.steps(below);
            let mut ended = true;
            for step in &steps.lead {
                if own.chain.len() + funds.len() >= MAX_LINKS {
                    break;
                }
                used.extend(step.same.iter().take(4).map(|e| e.source));
                if step.edge.relation == FUNDS {
                    funds.push(self.link(step));
                    continue;
                }
                own.chain.push(self.link(step));
                ended &= !is_current(step.edge);
                if depth + 1 >= MAX_DEPTH {
                    continue;
                }
                let control = control && self.weighs(step, &steps, MAJORITY + f32::EPSILON);
                let share = share * self.part(step, &steps);
                let above = step.edge.from;
                match queue.iter_mut().find(|(n, ..)| *n == above) {
                    // Reached a second time with more weight: that counts.
                    Some((_, _, c, s)) => {
                        *c |= control;
                        *s = s.max(share);
                    }
                    None => queue.push((above, depth + 1, control, share)),
                }
            }
            if ended && below != no {
                tops.push(place);
            }
            for edge in steps.against {
                let words = self.in_words(edge);
                if !own.conflicts.contains(&words) && own.conflicts.len() < 24 {
                    own.conflicts.push(words);
                    own.conflicting.push(self.link(&Step { edge, same: vec![edge] }));
                    used.push(edge.source);
                }
            }
        }
        own.chain.extend(funds);
        own.publisher = self
            .steps(no)
            .lead
            .iter()
            .filter(|s| is_current(s.edge) && matches!(s.edge.relation, PUBLISHES | OPERATES))
            .min_by_key(|s| s.edge.relation)
            .map(|s| self.entity(s.edge.from));
        // Only now is it known with how much each of them was reached over all ways.
        own.ultimate = tops
            .into_iter()
            .filter_map(|place| queue.get(place))
            .filter(|(n, _, control, share)| (*control || *share >= BENEFICIAL) && self.is_an_end(*n))
            .map(|(n, ..)| self.entity(*n))
            .collect();
        self.classify(no, &mut own, &mut used);
        let mut cited: Vec<u32> = Vec::new();
        for n in used {
            if !cited.contains(&n) {
                cited.push(n);
            }
        }
        own.sources = cited
            .into_iter()
            .map(|n| {
                let s = self.source(n);
                let some = |s: &str| (!s.is_empty()).then(|| s.to_string());
                Source {
                    id: s.id.into(),
                    title: s.title.into(),
                    publisher: some(s.publisher),
                    url: some(s.url),
                    date: some(s.date),
                }
            })
            .collect();
        own
    }

    /// State media, sanctions and the kind of hands.
    fn classify(&self, no: EntityNo, own: &mut Ownership, used: &mut Vec<u32>) {
        let asset = &self.asset;
        let text = |n| asset.str(n).to_string();
        let some = |n| Some(asset.str(n).to_string()).filter(|s| !s.is_empty());
        let from = asset.states.partition_point(|s| s.outlet < no);
        let rows = asset.states.get(from..).unwrap_or_default();
        let rows: Vec<_> = rows.iter().take_while(|s| s.outlet == no).collect();
        if let Some(s) = rows.iter().max_by_key(|s| asset.str(s.as_of)) {
            let source = self.source(s.source).id.to_string();
            used.push(s.source);
            let class = asset.str(s.class);
            own.state_media = Some(StateMedia {
                state: text(s.state),
                funding: some(s.funding),
                governance: some(s.governance),
                editorial: some(s.editorial),
                typology: Some(class.replace('_', " ")),
                as_of: some(s.as_of),
                sources: vec![source.clone()],
            });
            let kind = match class {
                "state_controlled" | "captured_public" => ControlKind::StateControlled,
                c if c.starts_with("independent_") => ControlKind::PublicService,
                _ => ControlKind::Unknown,
            };
            if kind != ControlKind::Unknown {
                own.control = Control { kind, as_of: some(s.as_of), sources: vec![source] };
            }
        }
        let from = asset.sanctions.partition_point(|s| s.entity < no);
        for s in asset.sanctions.get(from..).unwrap_or_default().iter().take_while(|s| s.entity == no) {
            used.push(s.source);
            own.sanctions.push(Sanction {
                jurisdiction: text(s.jurisdiction),
                act: text(s.act),
                since: some(s.since),
                status: text(s.status),
                sources: vec![self.source(s.source).id.to_string()],
            });
        }
        if own.control.kind == ControlKind::Unknown {
            let kinds: Vec<ControlKind> = own.ultimate.iter().map(|e| hands(e.kind.as_deref())).collect();
            if let Some(first) = kinds.first() {
                let kind = if kinds.iter().all(|k| k == first) { *first } else { ControlKind::Unknown };
                let last = own.chain.iter().rev().find(|l| own.ultimate.iter().any(|u| u.id == l.from.id));
                if kind != ControlKind::Unknown {
                    own.control = Control {
                        kind,
                        as_of: last.and_then(|l| l.as_of.clone()),
                        sources: last.map(|l| l.sources.clone()).unwrap_or_default(),
                    };
                }
            }
        }
    }
}

/// Whether a statement's note says that its holder is to buy, in a deal that was not seen closed.
pub(super) fn is_to_buy(note: &str) -> bool {
    note.contains("closing not seen") && !note.contains("seller")
}

/// The kind of hands that the end of a chain stands for. A state that owns is not by that
/// alone a state that controls: only a classification says so.
fn hands(kind: Option<&str>) -> ControlKind {
    match kind {
        Some("person" | "cooperative") => ControlKind::Private,
        Some("family") => ControlKind::Family,
        Some("trust" | "foundation") => ControlKind::Trust,
        Some("nonprofit") => ControlKind::Nonprofit,
        Some("listed_company") => ControlKind::ListedCompany,
        Some("employees") => ControlKind::Employee,
        Some("party") => ControlKind::Party,
        Some("church") => ControlKind::Church,
        _ => ControlKind::Unknown,
    }
}

fn relation(code: u8) -> Relation {
    match code {
        PUBLISHES => Relation::Publishes,
        OPERATES => Relation::Operates,
        CONTROLS => Relation::Controls,
        FUNDS => Relation::Funds,
        PART_OF => Relation::PartOf,
        _ => Relation::Owns,
    }
}

fn status(code: u8) -> Status {
    match code {
        0 => Status::Current,
        1 => Status::Former,
        2 => Status::Disputed,
        _ => Status::Unknown,
    }
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use super::*;
    use crate::ownership::fixture;

    fn registry(rows: &str) -> Registry {
        let sources = ["new", "old", "list"]
            .map(|s| {
                format!(
                    "[[source]]\nid = \"{s}\"\ntitle = \"The {s} source\"\nuse = \"{}\"\n",
                    if s == "list" { "lead" } else { "cite" }
                )
            })
            .concat();
        fixture::of(&(sources + rows)).expect("the facts compile")
    }

    fn outlet(edges: &str) -> String {
        format!(
            "[[outlet]]\nid = \"paper\"\nname = \"Paper\"\nhosts = [\"paper.example\"]\nedges = [\n{edges}]\n"
        )
    }

    fn org(id: &str, kind: &str, edges: &str) -> String {
        format!(
            "[[organisation]]\nid = \"{id}\"\nname = \"{}\"\nkind = \"{kind}\"\nedges = [\n{edges}]\n",
            id.to_uppercase()
        )
    }

    fn edge(by: &str, rest: &str) -> String {
        let status = if rest.contains("status") { "" } else { "status = \"current\", " };
        let as_of = if rest.contains("as_of") { "" } else { "as_of = \"2026-01\", " };
        let source = if rest.contains("source") { "" } else { "source = \"new\", " };
        let relation = if rest.contains("relation") { "" } else { "relation = \"owns\", " };
        format!("{{ by = \"{by}\", {status}{as_of}{source}{relation}{} }},\n", rest.trim_end_matches(", "))
            .replace(",  }", " }")
    }

    fn names(own: &Ownership) -> Vec<String> {
        own.chain.iter().map(|l| l.from.id.clone().unwrap_or_default()).collect()
    }

    fn ends(own: &Ownership) -> Vec<String> {
        own.ultimate.iter().map(|u| u.id.clone().unwrap_or_default()).collect()
    }

    #[test]
    fn holding_shares_is_not_control() {
        let r = registry(
            &[
                outlet(&edge("group", "share = 100")),
                org("group", "company", &(edge("fund", "share = 48") + &edge("rich", "share = 20"))),
                org("fund", "company", &edge("heir", "share = 40")),
                org("rich", "person", ""),
                org("heir", "person", ""),
            ]
            .concat(),
        );
        let own = r.ownership("paper").expect("known");
        assert_eq!(names(&own), ["group", "fund", "rich", "heir"]);
        assert!(own.ultimate.is_empty(), "19 % and 20 % are no ultimate owners: {:?}", ends(&own));
        assert_eq!(own.control.kind, ControlKind::Unknown);
    }

    #[test]
    fn who_is_named_beside_the_company_that_he_holds_is_the_end_all_the_same() {
        for (share, want) in [("share = 52", &["rich"][..]), ("share = 20", &[])] {
            let r = registry(
                &[
                    outlet(&(edge("rich", "") + &edge("firm", "relation = \"controls\""))),
                    org("firm", "company", &edge("rich", share)),
                    org("rich", "person", ""),
                ]
                .concat(),
            );
            assert_eq!(ends(&r.ownership("paper").expect("known")), want, "{share}");
        }
    }

    #[test]
    fn a_minority_is_not_the_end_where_somebody_else_has_control_or_shares_are_missing() {
        for (edges, want) in [
            (edge("big", "share = 51") + &edge("rich", "share = 49"), &[][..]),
            (edge("big", "") + &edge("rich", "share = 33"), &[]),
            (edge("big", "relation = \"controls\"") + &edge("rich", "share = 33"), &[]),
            (edge("big", "share = 40") + &edge("rich", "share = 40"), &["rich"]),
            (edge("rich", "") + &edge("big", "as_of = \"2024\", source = \"old\""), &[]),
        ] {
            let r =
                registry(&[outlet(&edges), org("big", "company", ""), org("rich", "person", "")].concat());
            assert_eq!(ends(&r.ownership("paper").expect("known")), want, "{edges}");
        }
    }

    #[test]
    fn a_part_of_a_site_is_not_owned_by_who_owns_the_site() {
        let r = registry(
            &[
                "[[outlet]]\nid = \"paper\"\nname = \"Paper\"\nedges = [{ of = \"site\", relation = \"part_of\", status = \"current\", as_of = \"2025\", source = \"new\" }]\n".to_string(),
                "[[outlet]]\nid = \"site\"\nname = \"Site\"\nedges = [\n".to_string() + &edge("rich", "share = 100") + "]\n",
                org("rich", "person", ""),
            ]
            .concat(),
        );
        let own = r.ownership("paper").expect("known");
        assert_eq!(
            (own.chain[0].from.id.as_deref(), own.chain[0].to.id.as_deref()),
            (Some("paper"), Some("site"))
        );
        assert!(own.ultimate.is_empty());
        assert!(!r.same_owner("paper", "site"));
    }

    #[test]
    fn control_at_every_step_reaches_the_end_of_the_chain() {
        let r = registry(
            &[
                outlet(&edge("group", "")),
                org("group", "company", &edge("holding", "share = 60")),
                org("holding", "company", &edge("house", "relation = \"controls\"")),
                org("house", "family", ""),
            ]
            .concat(),
        );
        let own = r.ownership("paper").expect("known");
        assert_eq!(ends(&own), ["house"]);
        assert_eq!(own.control.kind, ControlKind::Family);
    }

    #[test]
    fn a_company_of_unknown_holders_is_not_the_owner_in_the_end() {
        let r = registry(&[outlet(&edge("group", "")), org("group", "company", "")].concat());
        let own = r.ownership("paper").expect("known");
        assert_eq!(names(&own), ["group"]);
        assert!(own.ultimate.is_empty());
    }

    #[test]
    fn the_newest_statement_leads_and_the_other_is_put_beside_it_in_words() {
        let edges =
            edge("group", "as_of = \"2023-05\", source = \"old\"") + &edge("rival", "as_of = \"2025-09\"");
        let r =
            registry(&[outlet(&edges), org("group", "company", ""), org("rival", "company", "")].concat());
        let own = r.ownership("paper").expect("known");
        assert_eq!(names(&own), ["rival"]);
        assert_eq!(own.conflicts, ["The old source (2023-05) names GROUP as owner of Paper"]);
        let [step] = own.conflicting.as_slice() else { panic!("{:?}", own.conflicting) };
        assert_eq!((step.from.name.as_str(), step.as_of.as_deref()), ("GROUP", Some("2023-05")));
        assert!(own.sources.iter().any(|s| step.sources.contains(&s.id)), "its source is one click away");
    }

    #[test]
    fn a_list_without_a_licence_never_leads_over_a_document() {
        let edges = edge("group", "as_of = \"2024\"") + &edge("rival", "as_of = \"2026\", source = \"list\"");
        let r =
            registry(&[outlet(&edges), org("group", "company", ""), org("rival", "company", "")].concat());
        let own = r.ownership("paper").expect("known");
        assert_eq!(names(&own), ["group"]);
        assert_eq!(own.conflicts.len(), 1);
    }

    #[test]
    fn a_statement_about_a_later_stage_of_the_same_chain_is_no_contradiction() {
        let edges =
            edge("group", "as_of = \"2025\"") + &edge("holding", "as_of = \"2023\", source = \"old\"");
        let r = registry(
            &[
                outlet(&edges),
                org("group", "company", &edge("holding", "share = 90")),
                org("holding", "company", ""),
            ]
            .concat(),
        );
        let own = r.ownership("paper").expect("known");
        assert_eq!(names(&own), ["group", "holding"]);
        assert!(own.conflicts.is_empty(), "{:?}", own.conflicts);
    }

    #[test]
    fn co_owners_of_two_sources_stand_side_by_side() {
        let edges =
            edge("group", "share = 60") + &edge("rich", "share = 40, as_of = \"2024\", source = \"old\"");
        let r = registry(&[outlet(&edges), org("group", "company", ""), org("rich", "person", "")].concat());
        let own = r.ownership("paper").expect("known");
        assert_eq!(names(&own), ["group", "rich"]);
        assert!(own.conflicts.is_empty());
    }

    #[test]
    fn an_old_statement_is_shown_with_its_age_and_establishes_nothing() {
        let edges = edge("group", "status = \"unknown\", as_of = \"2018-08\", source = \"old\"");
        let r = registry(&[outlet(&edges), org("group", "person", "")].concat());
        let own = r.ownership("paper").expect("known");
        assert_eq!(own.chain[0].status, Status::Unknown);
        assert!(
            own.chain[0].note.as_deref().is_some_and(|n| n.contains("8 years old and was not confirmed"))
        );
        assert!(own.publisher.is_none() && own.ultimate.is_empty());
        assert_eq!(r.owner_name("paper"), None);
    }

    #[test]
    fn the_largest_holding_stands_first_whatever_the_date() {
        let edges = edge("fund", "share = 12, as_of = \"2025\"")
            + &edge("rich", "share = 30, as_of = \"2023\", source = \"old\"");
        let r = registry(&[outlet(&edges), org("fund", "company", ""), org("rich", "person", "")].concat());
        assert_eq!(names(&r.ownership("paper").expect("known")), ["rich", "fund"]);
    }

    #[test]
    fn a_holder_of_old_that_stands_higher_up_today_is_shown_there_alone() {
        let edges = edge("house", "relation = \"publishes\"")
            + &edge("staff", "status = \"unknown\", as_of = \"2015\", source = \"old\"")
            + &edge("bank", "status = \"unknown\", as_of = \"2015\", source = \"old\"");
        let r = registry(
            &[
                outlet(&edges),
                org("house", "company", &edge("staff", "share = 50.5")),
                org("staff", "employees", ""),
                org("bank", "company", ""),
            ]
            .concat(),
        );
        let own = r.ownership("paper").expect("known");
        assert_eq!(names(&own), ["house", "bank", "staff"]);
        assert!(
            own.chain.iter().all(|l| l.from.id.as_deref() != Some("staff") || l.status == Status::Current)
        );
    }

    #[test]
    fn a_deal_that_was_not_seen_closed_is_not_the_owner() {
        let edges = edge("group", "as_of = \"2025-11\"")
            + &edge(
                "buyer",
                "status = \"unknown\", as_of = \"2026-03-06\", note = \"agreed on 2026-03-06; closing not seen\"",
            );
        let r =
            registry(&[outlet(&edges), org("group", "company", ""), org("buyer", "company", "")].concat());
        let own = r.ownership("paper").expect("known");
        assert_eq!(names(&own), ["group"]);
        assert_eq!(
            own.conflicts,
            [
                "The new source (2026-03-06) names BUYER as the buyer of Paper; agreed on 2026-03-06; closing not seen"
            ]
        );
    }

    #[test]
    fn a_funder_is_not_an_owner() {
        let edges = edge("state", "relation = \"funds\"") + &edge("body", "relation = \"operates\"");
        let r = registry(&[outlet(&edges), org("state", "state", ""), org("body", "nonprofit", "")].concat());
        let own = r.ownership("paper").expect("known");
        assert_eq!(names(&own), ["body", "state"]);
        assert_eq!(ends(&own), ["body"]);
        assert_eq!(own.publisher.and_then(|p| p.id).as_deref(), Some("body"));
    }

    #[test]
    fn public_service_and_state_control_are_never_merged() {
        for (class, want) in [
            ("state_controlled", ControlKind::StateControlled),
            ("captured_public", ControlKind::StateControlled),
            ("captured_private", ControlKind::Unknown),
            ("independent_public_service", ControlKind::PublicService),
            ("independent_state_funded", ControlKind::PublicService),
            ("independent_state_managed", ControlKind::PublicService),
            ("independent_state_funded_and_managed", ControlKind::PublicService),
            ("unclear", ControlKind::Unknown),
        ] {
            let r = registry(&format!(
                "[[outlet]]\nid = \"paper\"\nname = \"Paper\"\nstate_media = [{{ state = \"X\", funding = \"yes\", governance = \"no\", editorial = \"unknown\", class = \"{class}\", as_of = \"2024-02\", source = \"new\" }}]"
            ));
            let own = r.ownership("paper").expect("known");
            assert_eq!(own.control.kind, want, "{class}");
            let s = own.state_media.expect("classified");
            assert_eq!(
                [s.funding, s.governance, s.editorial].map(|a| a.unwrap_or_default()),
                ["yes", "no", "unknown"]
            );
        }
    }

    #[test]
    fn a_circle_of_cross_holdings_ends() {
        let r = registry(
            &[
                outlet(&edge("a", "")),
                org("a", "company", &edge("b", "share = 30")),
                org("b", "company", &edge("a", "share = 20")),
            ]
            .concat(),
        );
        assert_eq!(r.ownership("paper").expect("known").chain.len(), 3);
    }

    #[test]
    fn two_broadcasters_of_one_state_are_not_one_house() {
        let one = |id: &str, by: &str| {
            format!("[[outlet]]\nid = \"{id}\"\nname = \"{id}\"\nedges = [\n{}]\n", edge(by, ""))
        };
        let r = registry(
            &[
                one("x", "radio"),
                one("y", "television"),
                one("z", "radio"),
                org("radio", "company", &edge("land", "relation = \"controls\"")),
                org("television", "company", &edge("land", "relation = \"controls\"")),
                org("land", "state", ""),
            ]
            .concat(),
        );
        assert!(!r.same_owner("x", "y"));
        assert!(r.same_owner("x", "z"));
        assert_eq!(r.siblings("x").iter().map(|e| e.id()).collect::<Vec<_>>(), ["z"]);
        assert_eq!(ends(&r.ownership("x").expect("known")), ["land"]);
    }

    #[test]
    fn a_holder_of_a_third_does_not_make_siblings() {
        let one = |id: &str, rest: &str| {
            format!("[[outlet]]\nid = \"{id}\"\nname = \"{id}\"\nedges = [\n{}]\n", edge("group", rest))
        };
        let r = registry(
            &[one("x", "share = 100"), one("y", "share = 33"), org("group", "company", "")].concat(),
        );
        assert!(!r.same_owner("x", "y"));
    }

    #[test]
    fn an_owners_other_trade_is_an_interest() {
        let r = registry(
            &[
                outlet(&edge("group", "")),
                org("group", "company", &edge("rich", "share = 100")),
                org("rich", "person", ""),
                "[[organisation]]\nid = \"phones\"\nname = \"Phones\"\nsector = \"telecoms\"\nedges = [\n"
                    .to_string()
                    + &edge("rich", "share = 70")
                    + "]\n",
            ]
            .concat(),
        );
        let found = r.interests("paper");
        assert_eq!(found.iter().map(|(c, o)| (c.id(), o.id())).collect::<Vec<_>>(), [("phones", "rich")]);
    }

    #[test]
    fn a_chain_goes_on_from_a_declared_company() {
        let r = registry(
            &[org("group", "company", &edge("house", "share = 100")), org("house", "family", "")].concat(),
        );
        let own = r.ownership_from_org("group").expect("known");
        assert_eq!(own.publisher.as_ref().and_then(|p| p.id.as_deref()), Some("group"));
        assert_eq!(ends(&own), ["house"]);
    }

    #[test]
    fn a_declared_group_of_which_nobody_stands_above_is_itself_the_end() {
        for (kind, want) in [("listed_company", &["group"][..]), ("foundation", &["group"]), ("company", &[])]
        {
            let r = registry(&org("group", kind, ""));
            assert_eq!(ends(&r.ownership_from_org("group").expect("known")), want, "{kind}");
        }
    }

    #[test]
    fn rt_en_francais_leads_to_the_russian_state_with_classification_and_measure() {
        let r = Registry::bundled();
        let id = r.outlet_at("francais.rt.com", "/international/1").map(|a| a.outlet.id()).expect("listed");
        let own = r.ownership(id).expect("known");
        assert_eq!(own.publisher.as_ref().map(|p| p.name.as_str()), Some("ANO TV-Novosti"));
        assert_eq!(own.control.kind, ControlKind::StateControlled);
        assert!(
            own.ultimate
                .iter()
                .any(|u| u.kind.as_deref() == Some("state") && u.country.as_deref() == Some("RU"))
        );
        assert!(own.state_media.as_ref().is_some_and(|s| s.as_of.is_some() && !s.sources.is_empty()));
        assert!(
            own.sanctions
                .iter()
                .any(|s| s.jurisdiction == "EU" && s.since.is_some() && !s.sources.is_empty())
        );
        for link in &own.chain {
            assert!(link.as_of.is_some() && !link.sources.is_empty(), "{link:?}");
        }
    }

    #[test]
    fn what_a_newer_statement_says_has_ended_is_no_link_of_the_chain() {
        let said = |status: &str| {
            registry(
                &(outlet(&format!(
                    "{{ by = \"founder\", relation = \"owns\", status = \"{status}\", as_of = \"2016\", source = \"old\" }},\
                     {{ by = \"founder\", relation = \"owns\", status = \"former\", until = \"2017\", as_of = \"2017\", source = \"new\" }},\
                     {{ by = \"heirs\", relation = \"controls\", status = \"current\", as_of = \"2025\", source = \"new\" }},\n"
                )) + &org("founder", "person", "")
                    + &org("heirs", "family", "")),
            )
        };
        for status in ["unknown", "current"] {
            let o = said(status).ownership("paper").expect("the outlet is there");
            let above: Vec<_> = o.chain.iter().map(|l| l.from.name.as_str()).collect();
            assert_eq!(above, ["HEIRS"], "{status}");
            assert!(
                o.conflicts.iter().any(|c| c.contains("FOUNDER") && c.contains("ended")),
                "{:?}",
                o.conflicts
            );
        }
    }

    #[test]
    fn every_link_of_the_bundled_registry_has_a_source_that_is_listed() {
        let r = Registry::bundled();
        for e in r.outlets() {
            let own = r.ownership(e.id()).unwrap_or_default();
            let listed = |ids: &[String]| {
                !ids.is_empty() && ids.iter().all(|id| own.sources.iter().any(|s| s.id == *id))
            };
            for link in &own.chain {
                assert!(listed(&link.sources), "{}: {link:?}", e.id());
                assert!(link.status != Status::Current || link.as_of.is_some(), "{}: {link:?}", e.id());
            }
            let public = own
                .state_media
                .as_ref()
                .and_then(|s| s.typology.as_deref())
                .is_some_and(|t| t.starts_with("independent"));
            assert!(!(public && own.control.kind == ControlKind::StateControlled), "{}", e.id());
        }
    }
}
