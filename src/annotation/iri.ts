/** A file's name as a relative IRI: Chinese stays as it is, what has a meaning in an address is written as `%…`. */
export const iriOf = (name: string): string =>
  name.replace(/[\s%#?<>"{}|\\^`:]/g, (character) => (character === ':' ? '%3A' : encodeURIComponent(character)));

/** The name that an IRI was made of; what cannot be decoded stays as it is. */
export function nameOfIri(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}
