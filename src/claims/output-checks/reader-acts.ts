/** Types of the events that only a reader's act brings about. Every other event comes by itself. */
export const readerActs: readonly string[] = [
  ...['auxclick', 'click', 'contextmenu', 'dblclick', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchend', 'touchstart'],
  ...['keydown', 'keypress', 'keyup', 'compositionend', 'compositionstart'],
  ...['beforeinput', 'change', 'input', 'reset', 'select', 'submit'],
  ...['copy', 'cut', 'paste', 'dragend', 'dragstart', 'drop'],
  ...['close', 'toggle'],
];
