/**
 * A reader's own ticks on a checklist. They are kept in the reader's browser
 * from the first tick on; nothing is stored before it or after the last is
 * taken back. Boxes that the page itself has ticked stay as they are.
 */
const panel = document.querySelector<HTMLElement>('[data-ticks]');
if (panel) start(panel);

function start(panel: HTMLElement): void {
  const { ticks: list = '', progress: progressText = '', sure, cleared = '', complete = '' } = panel.dataset;
  const key = `checklist:${list}`;
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.boxes input')].filter((box) => !box.defaultChecked);
  const [openOnly] = panel.getElementsByTagName('input');
  const [clear] = panel.getElementsByTagName('button');
  const [bar] = panel.getElementsByTagName('progress');
  const status = panel.querySelector('[role=status]');
  if (!openOnly || !clear || !status) return;

  const show = (before = ''): void => {
    const done = boxes.filter((box) => box.checked).length;
    if (bar) {
      bar.max = boxes.length;
      bar.value = done;
    }
    const counts = progressText.replace('{done}', String(done)).replace('{total}', String(boxes.length));
    status.textContent = `${before} ${counts}${done < boxes.length ? '' : `. ${complete}`}`.trim();
    clear.disabled = done === 0;
  };
  const restore = (): void => {
    const ticked = new Set(read(key));
    for (const box of boxes) box.checked = ticked.has(item(box)?.id ?? '');
    show();
  };

  for (const box of boxes) {
    box.disabled = false;
    box.addEventListener('change', () => {
      write(
        key,
        boxes.filter((one) => one.checked).map((one) => item(one)?.id ?? ''),
      );
      show();
      // A box that its tick hides hands the focus on.
      if (!box.offsetParent)
        (boxes.slice(boxes.indexOf(box)).find(isShown) ?? boxes.findLast(isShown) ?? openOnly).focus();
    });
  }
  const hide = (isOn: boolean): void => {
    openOnly.checked = isOn;
    document.documentElement.classList.toggle('open-only', isOn);
  };
  hide(false);
  openOnly.addEventListener('change', () => {
    hide(openOnly.checked);
  });
  clear.addEventListener('click', () => {
    if (!confirm(sure)) return;
    for (const box of boxes) box.checked = false;
    write(key, []);
    hide(false);
    show(cleared);
    openOnly.focus();
  });
  // Another tab of the same list.
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) restore();
  });
  // Back and forward: the browser may put boxes back as they were.
  addEventListener('pageshow', restore);
  restore();
}

function isShown(box: HTMLElement): boolean {
  return box.offsetParent !== null;
}

function item(box: HTMLInputElement): HTMLElement | null {
  return box.closest('li');
}

/** A store that is switched off or full keeps nothing; ticking works all the same. */
function read(key: string): unknown[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function write(key: string, ids: readonly string[]): void {
  try {
    if (ids.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(ids));
  } catch {
    // Kept on the page alone.
  }
}
