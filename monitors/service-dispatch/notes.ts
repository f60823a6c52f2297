/** Marks our notes, today's word and the one before it. */
const MARKERS = ["#*MetTel's IPA*#", '#*Automation Engine*#'];

/** Heading of the note that the portal writes when it orders a dispatch. */
const REQUESTED = 'Dispatch Management - Dispatch Requested';

/**
 * Numbers of the dispatches that were ordered through us, according to the notes of a ticket: the
 * words on the marker line of each note of an order. They are compared whole, so that DIS9000 is not
 * taken for DIS90001.
 */
export function requestedNumbers(texts: readonly (string | null)[]): string[] {
  const numbers = texts
    .filter((text): text is string => text?.includes(REQUESTED) ?? false)
    .flatMap((text) => text.split(/\r?\n/))
    .flatMap(wordsBehindMarker);
  return [...new Set(numbers)];
}

function wordsBehindMarker(line: string): string[] {
  const marker = MARKERS.find((candidate) => line.includes(candidate));
  return marker === undefined ? [] : (line.replace(marker, ' ').match(/[\w-]+/g) ?? []);
}
