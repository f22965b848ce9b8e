/** A key out of a listing with `encoding-type=url`. Some servers write a space as `+` there; a real plus always comes as `%2B`. */
export function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', '%20'));
  } catch {
    return encoded;
  }
}
