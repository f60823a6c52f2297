import { z } from 'zod';
import type { Words } from '../../../platform/words.ts';
import type { LinkConfiguration, LinkMode, LinkType } from '../../generated/velocloud.ts';
import { optionalText } from './values.ts';

const MODES: ReadonlyMap<string, LinkMode> = new Map([
  ['PUBLIC', 'PUBLIC'],
  ['PRIVATE', 'PRIVATE'],
]);
const TYPES: ReadonlyMap<string, LinkType> = new Map([
  ['WIRED', 'WIRED'],
  ['WIRELESS', 'WIRELESS'],
]);

/**
 * `edge/getEdgeConfigurationModules`, module WAN: one entry may cover several interfaces. An edge
 * without the module has no configuration; so has one whose list is empty.
 */
export const configurationSchema = (words: Words) =>
  z
    .object({
      WAN: z
        .object({
          data: z
            .object({
              links: z
                .array(
                  z.object({
                    interfaces: z.array(z.string()).nullish(),
                    mode: optionalText,
                    type: optionalText,
                  }),
                )
                .nullish(),
            })
            .nullish(),
        })
        .nullish(),
    })
    .transform(({ WAN }): LinkConfiguration[] =>
      (WAN?.data?.links ?? []).map(({ interfaces, mode, type }) => ({
        interfaces: interfaces ?? [],
        mode: mode === null ? null : words.translate('linkMode', mode, MODES),
        rawMode: mode,
        type: type === null ? null : words.translate('linkType', type, TYPES),
        rawType: type,
      })),
    );
