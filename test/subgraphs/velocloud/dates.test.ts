import { instant, optionalInstant } from '../../../subgraphs/velocloud/wire/values.ts';

describe('a date of the portal', () => {
  const noon = new Date('2024-06-03T12:00:00.000Z');

  // prettier-ignore
  it.each<{ form: string; value: unknown; date: Date }>([
    { form: 'ISO 8601',                  value: '2024-06-03T12:00:00.000Z',      date: noon },
    { form: 'ISO 8601 without fraction', value: '2024-06-03T12:00:00Z',          date: noon },
    { form: 'ISO 8601 without zone',     value: '2024-06-03T12:00:00',           date: noon },
    { form: 'ISO 8601 in another zone',  value: '2024-06-03T08:00:00-04:00',     date: noon },
    { form: 'a blank in the middle',     value: '2024-06-03 12:00:00',           date: noon },
    { form: 'milliseconds since 1970',   value: noon.getTime(),                  date: noon },
  ])('may be $form, and means UTC', ({ value, date }) => {
    expect(instant.parse(value)).toEqual(date);
    expect(optionalInstant.parse(value)).toEqual(date);
  });

  it.each(['0000-00-00 00:00:00', '0000-00-00T00:00:00.000Z', '', ' ', null, undefined])(
    'that was never set (%j) is none',
    (value) => {
      expect(optionalInstant.parse(value)).toBeNull();
      expect(instant.safeParse(value).success).toBe(false);
    },
  );

  it.each(['yesterday', '2024-06-03', '2024-13-03 12:00:00', '12:00:00', 1e300, true, {}])(
    'is not %j',
    (value) => expect(optionalInstant.safeParse(value).success).toBe(false),
  );
});
