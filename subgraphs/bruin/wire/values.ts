import { z } from 'zod';
import { decodeEntities } from '../html-entities.ts';

/** An id that some bodies write as a number and others as text. */
export const id = z
  .union([z.number().int().nonnegative(), z.string().regex(/^\d{1,18}$/)])
  .transform(String);

/** As it is; null only when Bruin has nothing. */
export const rawText = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** Trimmed; null also for blanks and for the word "null", which lists print where nothing is set. */
export const word = z
  .string()
  .nullish()
  .transform((value) => {
    const trimmed = value?.trim() ?? '';
    return trimmed === '' || trimmed === 'null' ? null : trimmed;
  });

/** A name of a person or a company: entities decoded. */
export const name = word.transform((value) => (value === null ? null : decodeEntities(value)));

/** Who a task is assigned to: "0" is nobody. */
export const assignee = name.transform((value) => (value === '0' ? null : value));

export const address = z
  .object({ address: word, city: word, state: word, zip: word, country: word })
  .nullish()
  .transform((place) => {
    if (place == null) return null;
    const { address: street, city, state, zip, country } = place;
    return { street, city, state, zip, country };
  });
