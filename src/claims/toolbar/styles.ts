/** How the toolbar's panel looks: Astro's dark panel, our limit colour. */
export const styles = `
  .body { color: #e7eef2; font: 15px/1.5 ui-sans-serif, system-ui, sans-serif; max-height: 60vh; overflow: auto; }
  h1 { font-size: 18px; margin: 0 0 4px; color: #fff; }
  p { margin: 4px 0; }
  .summary { color: #aabac6; margin-bottom: 12px; }
  .mentions { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px; }
  .mentions li { border-left: 3px solid #6f8797; padding: 2px 0 2px 12px; }
  .mentions li.blocked, .mentions li.error { border-color: #f191bf; }
  .mentions li.approved, .mentions li.waived { border-color: #84d2a8; }
  .chip { font-size: 12px; border: 1px solid currentColor; border-radius: 99px; padding: 1px 8px; color: #aabac6; }
  .blocked .chip { color: #f191bf; }
  blockquote { margin: 4px 0; color: #c3e5f9; }
  mark { background: #5c0a35; color: #ffd6e8; border-radius: 2px; padding: 0 2px; }
  form { display: flex; gap: 8px; margin: 16px 0 8px; }
  input { flex: 1; min-width: 0; font: inherit; color: #fff; background: #0a1620; border: 1px solid #6f8797; border-radius: 3px; padding: 6px 10px; }
  button { font: inherit; font-size: 13px; color: #fff; background: #0f1f2c; border: 1px solid #6f8797; border-radius: 3px; padding: 4px 10px; cursor: pointer; }
  button:hover { background: #1b3a4d; }
  .actions { display: flex; gap: 8px; flex-wrap: wrap; }
  :focus-visible { outline: 2px solid #8fcdf0; outline-offset: 2px; }
`;
