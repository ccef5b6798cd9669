/**
 * Types of the events that only a reader's act brings about. Every other event
 * comes by itself: so does `toggle`, where a page arrives with `<details open>`.
 *
 * @see https://html.spec.whatwg.org/multipage/interactive-elements.html#details-notification-task-steps
 */
export const readerActs: readonly string[] = [
  ...['auxclick', 'click', 'contextmenu', 'dblclick', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchend', 'touchstart'],
  ...['keydown', 'keypress', 'keyup', 'compositionend', 'compositionstart'],
  ...['beforeinput', 'change', 'input', 'reset', 'select', 'submit'],
  ...['copy', 'cut', 'paste', 'dragend', 'dragstart', 'drop'],
  'close',
];
