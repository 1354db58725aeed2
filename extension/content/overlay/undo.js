// What stands for a moment where the reader switched something off: a cross is soon pressed
// to be rid of a thing for once, and this one means the whole site.

import { button, h } from '../../ui/dom.js';

/** Milliseconds that it stays, and stays longer while it is pointed at or has the focus. */
const STAY = 8000;

/**
 * @param {object} given
 * @param {HTMLElement} given.from what was switched off: its place covers nothing that is needed
 * @param {{width: number}} given.size of the window
 * @param {import('../../ui/strings.js').Strings} given.t
 * @param {() => void} given.undo
 * @returns {{el: HTMLElement, show: (root: HTMLElement) => void, remove: () => void}}
 */
export function undoNote({ from, size, t, undo }) {
  const box = from.getBoundingClientRect();
  const focused = from.matches(':focus-within');
  let timer = 0;
  const remove = () => {
    clearTimeout(timer);
    el.remove();
  };
  const back = button(t.t('undo'), () => {
    remove();
    undo();
  }, { class: 'bare' });
  const el = h('div', { class: 'mh undo', role: 'status', lang: t.language }, h('span', null, t.t('off_here')), back);
  const wait = () => {
    timer = window.setTimeout(() => (el.matches(':hover, :focus-within') ? wait() : remove()), STAY);
  };
  return {
    el,
    remove,
    show(root) {
      root.append(el);
      el.style.left = `${Math.max(0, Math.min(box.left, size.width - el.getBoundingClientRect().width))}px`;
      el.style.top = `${box.top}px`;
      if (focused) back.focus({ preventScroll: true });
      wait();
    },
  };
}
