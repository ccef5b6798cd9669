/**
 * Modules loaded when they are first needed: starting up costs more than
 * judging a page, and most runs meet no text that must be parsed.
 */

/**
 * What `load` yields, loaded with the first call and kept.
 *
 * @param load A `require` of a module written where the call stands, so that
 *   its path and its type are those of an import.
 */
export function late<Module>(load: () => Module): () => Module {
  let loaded: { readonly module: Module } | null = null;
  return () => (loaded ??= { module: load() }).module;
}
