/** Whether a number is in a set as clients write it: `1,3:5,7:*`. */
export function inSet(set: string, number: number, last: number): boolean {
  return set.split(',').some((range) => {
    const [from = '', to = from] = range.split(':');
    const [a, b] = [valueOf(from, last), valueOf(to, last)];
    return number >= Math.min(a, b) && number <= Math.max(a, b);
  });
}

/** Whether it is a set at all. */
export const isSet = (text: string): boolean =>
  /^(\d+|\*)(:(\d+|\*))?(,(\d+|\*)(:(\d+|\*))?)*$/.test(text);

const valueOf = (text: string, last: number): number => (text === '*' ? last : Number(text));
