/** The two colours that are drawn outside of the site's styles too, as in tokens.css: by browsers and systems, in icons and in share images. */
export const paper = { light: '#faf8f2', dark: '#0a1620' } as const;
export const ink = { light: '#10243a', dark: '#e7eef2' } as const;
