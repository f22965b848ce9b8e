/** Half-open offsets into a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface TextChange extends Place {
  readonly text: string;
}

/**
 * The place after the changes of one edit, whose offsets are all of the text before it. Undefined when one of them touches what stood
 * there. Text put right before it moves it, text put right behind it does not.
 */
export function shiftedBy<T extends Place>(place: T, changes: readonly TextChange[]): T | undefined {
  let by = 0;
  for (const { start, end, text } of changes) {
    if (end <= place.start) by += text.length - (end - start);
    else if (start < place.end) return undefined;
  }
  return { ...place, start: place.start + by, end: place.end + by };
}

/** Whether they share a character, or an edge. */
export function overlaps(one: Place, other: Place): boolean {
  return one.start <= other.end && other.start <= one.end;
}
