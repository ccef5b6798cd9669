/** The two colours that a browser or a system draws itself, as in tokens.css. */
export const paper = { light: '#faf8f2', dark: '#0a1620' } as const;
