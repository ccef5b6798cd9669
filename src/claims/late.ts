/**
 * What is made when it is first needed, modules above all: starting up costs
 * more than judging a page, and most runs meet no text that must be parsed.
 */

/**
 * What `make` yields, made with the first call and kept.
 *
 * @param make For a module, a `require` written where the call stands, so that
 *   its path and its type are those of an import.
 */
export function late<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
