// css-tree's own types cover its whole only; the parts load in a fraction of the time.
declare module 'css-tree/tokenizer' {
  export { tokenTypes, tokenize } from 'css-tree';
}
declare module 'css-tree/utils' {
  export { ident, string, url } from 'css-tree';
}
