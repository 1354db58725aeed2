//! The tree that the parser builds, with no more in it than the walk reads: elements with
//! their attributes, text, and the order of both. Comments and the doctype leave no trace.
//!
//! The rules of the HTML standard's tree construction are `html5ever`'s; [`Sink`] is what
//! it builds with. Strings are shares of the one copy of the document that the tokenizer
//! cut them from, so a tree costs little to make and to give back.

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, QualName};
use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

/// What cut a document while it was built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// Elements inside one another.
    Depth,
    /// Elements, those that the standard opens again counted with the others.
    Nodes,
}

/// A node's place in [`Tree`].
pub type Id = u32;

const NONE: Id = Id::MAX;
const ROOT: Id = 0;

/// An element: name and attributes, these in the order of the document.
#[derive(Debug, Clone)]
pub struct Element {
    name: QualName,
    attrs: Vec<Attribute>,
}

impl Element {
    /// Lower-case tag name.
    pub fn name(&self) -> &str {
        &self.name.local
    }
    /// Names and values of its attributes.
    pub fn attrs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attrs.iter().map(|a| (&*a.name.local, &*a.value))
    }
}

#[derive(Debug)]
enum Kind {
    /// Index into [`Tree::elements`]; the document is the first, and has no name.
    Element(u32),
    /// Index into [`Tree::texts`].
    Text(u32),
    /// A comment or the like: in no place of the tree.
    Nothing,
}

#[derive(Debug)]
struct Link {
    parent: Id,
    before: Id,
    after: Id,
    first: Id,
    last: Id,
    depth: u32,
    kind: Kind,
}

/// What stands at a node.
#[derive(Debug, Clone, Copy)]
pub enum Node<'t> {
    /// An element.
    Element(&'t Element),
    /// Text; one text of the page may be several nodes.
    Text(&'t str),
}

/// A step of a walk over the tree.
#[derive(Debug, Clone, Copy)]
pub enum Edge<'t> {
    /// A node begins.
    Open(Node<'t>),
    /// An element ends.
    Close,
}

/// A parsed document.
#[derive(Debug)]
pub struct Tree {
    links: Vec<Link>,
    elements: Vec<Element>,
    texts: Vec<StrTendril>,
}

impl Tree {
    fn new() -> Tree {
        let name = QualName::new(None, Default::default(), Default::default());
        let document = Element { name, attrs: Vec::new() };
        let mut tree = Tree { links: Vec::new(), elements: vec![document], texts: Vec::new() };
        tree.add(Kind::Element(0));
        tree
    }

    fn add(&mut self, kind: Kind) -> Id {
        self.links.push(Link {
            parent: NONE,
            before: NONE,
            after: NONE,
            first: NONE,
            last: NONE,
            depth: 0,
            kind,
        });
        self.links.len() as Id - 1
    }

    fn add_text(&mut self, text: StrTendril) -> Id {
        self.texts.push(text);
        self.add(Kind::Text(self.texts.len() as u32 - 1))
    }

    fn link(&self, id: Id) -> &Link {
        &self.links[id as usize]
    }

    fn link_mut(&mut self, id: Id) -> &mut Link {
        &mut self.links[id as usize]
    }

    /// The element at `id`; the nameless document where there is none.
    fn element(&self, id: Id) -> &Element {
        match self.link(id).kind {
            Kind::Element(e) => &self.elements[e as usize],
            _ => &self.elements[0],
        }
    }

    /// Puts `id`, which stands nowhere, at the end of `parent`.
    fn append(&mut self, parent: Id, id: Id) {
        let (last, depth) = (self.link(parent).last, self.link(parent).depth);
        let link = self.link_mut(id);
        (link.parent, link.before, link.after, link.depth) = (parent, last, NONE, depth + 1);
        if last == NONE {
            self.link_mut(parent).first = id;
        } else {
            self.link_mut(last).after = id;
        }
        self.link_mut(parent).last = id;
    }

    /// Puts `id`, which stands nowhere, before `sibling`, which stands somewhere.
    fn insert_before(&mut self, sibling: Id, id: Id) {
        let (parent, before, depth) = {
            let s = self.link(sibling);
            (s.parent, s.before, s.depth)
        };
        let link = self.link_mut(id);
        (link.parent, link.before, link.after, link.depth) = (parent, before, sibling, depth);
        self.link_mut(sibling).before = id;
        if before == NONE {
            self.link_mut(parent).first = id;
        } else {
            self.link_mut(before).after = id;
        }
    }

    fn detach(&mut self, id: Id) {
        let (parent, before, after) = {
            let l = self.link(id);
            (l.parent, l.before, l.after)
        };
        if parent == NONE {
            return;
        }
        if before == NONE {
            self.link_mut(parent).first = after;
        } else {
            self.link_mut(before).after = after;
        }
        if after == NONE {
            self.link_mut(parent).last = before;
        } else {
            self.link_mut(after).before = before;
        }
        let link = self.link_mut(id);
        (link.parent, link.before, link.after) = (NONE, NONE, NONE);
    }

    /// Walks the tree in document order.
    pub fn walk(&self) -> Walk<'_> {
        Walk { tree: self, at: ROOT, next: self.link(ROOT).first }
    }
}

/// The walk of [`Tree::walk`].
#[derive(Debug)]
pub struct Walk<'t> {
    tree: &'t Tree,
    /// The element that is open.
    at: Id,
    /// The node that comes next in it.
    next: Id,
}

impl<'t> Iterator for Walk<'t> {
    type Item = Edge<'t>;

    fn next(&mut self) -> Option<Edge<'t>> {
        while self.next != NONE {
            let id = self.next;
            let link = self.tree.link(id);
            match link.kind {
                Kind::Element(e) => {
                    let element = self.tree.elements.get(e as usize)?;
                    (self.at, self.next) = (id, link.first);
                    return Some(Edge::Open(Node::Element(element)));
                }
                Kind::Text(t) => {
                    self.next = link.after;
                    return Some(Edge::Open(Node::Text(self.tree.texts.get(t as usize)?)));
                }
                Kind::Nothing => self.next = link.after,
            }
        }
        if self.at == ROOT {
            return None;
        }
        let link = self.tree.link(self.at);
        (self.at, self.next) = (link.parent, link.after);
        Some(Edge::Close)
    }
}

/// What `html5ever`'s tree construction builds a [`Tree`] with. It notes when the tree
/// outgrows its bounds; the tokenizer then ends the document.
#[derive(Debug)]
pub struct Sink {
    tree: RefCell<Tree>,
    depth: u32,
    nodes: usize,
    outgrown: Cell<Option<Bound>>,
}

impl Sink {
    /// An empty tree that may grow to `nodes` elements, `depth` of them inside one another.
    pub fn new(depth: usize, nodes: usize) -> Sink {
        Sink {
            tree: RefCell::new(Tree::new()),
            // The document is no element.
            depth: u32::try_from(depth).unwrap_or(u32::MAX).saturating_add(1),
            nodes,
            outgrown: Cell::new(None),
        }
    }

    /// Which bound the tree has outgrown.
    pub fn outgrown(&self) -> Option<Bound> {
        self.outgrown.get()
    }

    fn node(tree: &mut Tree, child: NodeOrText<Id>) -> Id {
        match child {
            NodeOrText::AppendNode(id) => {
                tree.detach(id);
                id
            }
            NodeOrText::AppendText(text) => tree.add_text(text),
        }
    }

    fn grown(&self, tree: &Tree, id: Id) {
        if tree.link(id).depth > self.depth {
            self.outgrown.set(Some(Bound::Depth));
        }
    }
}

impl TreeSink for Sink {
    type Handle = Id;
    type Output = Tree;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Tree {
        self.tree.into_inner()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn get_document(&self) -> Id {
        ROOT
    }

    fn same_node(&self, x: &Id, y: &Id) -> bool {
        x == y
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Ref<'a, QualName> {
        Ref::map(self.tree.borrow(), |tree| &tree.element(*target).name)
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _: ElementFlags) -> Id {
        let mut tree = self.tree.borrow_mut();
        tree.elements.push(Element { name, attrs });
        if tree.elements.len() > self.nodes {
            self.outgrown.set(Some(Bound::Nodes));
        }
        let at = tree.elements.len() as u32 - 1;
        tree.add(Kind::Element(at))
    }

    fn create_comment(&self, _: StrTendril) -> Id {
        self.tree.borrow_mut().add(Kind::Nothing)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Id {
        self.tree.borrow_mut().add(Kind::Nothing)
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        let mut tree = self.tree.borrow_mut();
        let id = Sink::node(&mut tree, child);
        tree.append(*parent, id);
        self.grown(&tree, id);
    }

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        let mut tree = self.tree.borrow_mut();
        let id = Sink::node(&mut tree, child);
        if tree.link(*sibling).parent != NONE {
            tree.insert_before(*sibling, id);
            self.grown(&tree, id);
        }
    }

    fn append_based_on_parent_node(&self, element: &Id, before: &Id, child: NodeOrText<Id>) {
        let stands = self.tree.borrow().link(*element).parent != NONE;
        if stands {
            self.append_before_sibling(element, child);
        } else {
            self.append(before, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// A template's contents are its children: the walk tells them apart.
    fn get_template_contents(&self, target: &Id) -> Id {
        *target
    }

    fn add_attrs_if_missing(&self, target: &Id, attrs: Vec<Attribute>) {
        let mut tree = self.tree.borrow_mut();
        let Kind::Element(e) = tree.link(*target).kind else { return };
        let Some(element) = tree.elements.get_mut(e as usize) else { return };
        for attr in attrs {
            if !element.attrs.iter().any(|a| a.name == attr.name) {
                element.attrs.push(attr);
            }
        }
    }

    fn remove_from_parent(&self, target: &Id) {
        self.tree.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &Id, new_parent: &Id) {
        let mut tree = self.tree.borrow_mut();
        let mut child = tree.link(*node).first;
        while child != NONE {
            let next = tree.link(child).after;
            tree.detach(child);
            tree.append(*new_parent, child);
            child = next;
        }
    }
}
