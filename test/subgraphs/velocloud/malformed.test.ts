import fc from 'fast-check';
import { aggregatesSchema } from '../../../subgraphs/velocloud/wire/aggregates.ts';
import { configurationSchema } from '../../../subgraphs/velocloud/wire/configuration.ts';
import { enterprisesList, logicalIdsList } from '../../../subgraphs/velocloud/wire/enterprises.ts';
import { eventsSchema } from '../../../subgraphs/velocloud/wire/events.ts';
import { gatewaysSchema, tunnelsSchema } from '../../../subgraphs/velocloud/wire/gateways.ts';
import { linkStatusList } from '../../../subgraphs/velocloud/wire/link-status.ts';
import { metricsList } from '../../../subgraphs/velocloud/wire/metrics.ts';
import { seriesSchema } from '../../../subgraphs/velocloud/wire/series.ts';
import { EDGE_RECORD, EVENT, LINK_ROW, METRICS_ROW, SERIES, WAN_MODULE } from './bodies.ts';
import { codeOf, readBody, watchWords } from './read-body.ts';

describe('a body of the portal', () => {
  const { words } = watchWords();
  const reader =
    <T>(schema: Parameters<typeof readBody<T>>[1]) =>
    (body: unknown): unknown =>
      readBody(body, schema);
  const readers = {
    'link status': reader(linkStatusList),
    averages: reader(metricsList(1800)),
    configuration: reader(configurationSchema(words)),
    enterprises: reader(enterprisesList(words)),
    'logical ids': reader(logicalIdsList),
    events: reader(eventsSchema(words)),
    series: reader(seriesSchema),
    'names of enterprises': reader(aggregatesSchema),
    gateways: reader(gatewaysSchema(words)),
    tunnels: reader(tunnelsSchema),
  };

  // prettier-ignore
  it.each<{ what: keyof typeof readers; body: unknown; place: string }>([
    { what: 'link status',   body: { rows: [] },                                               place: '' },
    { what: 'link status',   body: [{ ...LINK_ROW, edgeId: '10' }],                            place: ' at 0.edgeId' },
    { what: 'link status',   body: [LINK_ROW, { ...LINK_ROW, edgeLastContact: 'yesterday' }],  place: ' at 1.edgeLastContact' },
    { what: 'link status',   body: [{ ...LINK_ROW, linkState: 3 }],                            place: ' at 0.linkState' },
    { what: 'averages',      body: [{ ...METRICS_ROW, linkId: null }],                         place: ' at 0.linkId' },
    { what: 'averages',      body: [{ ...METRICS_ROW, bytesRx: '12' }],                        place: ' at 0.bytesRx' },
    { what: 'configuration', body: [],                                                         place: '' },
    { what: 'configuration', body: { WAN: { data: { links: {} } } },                           place: ' at WAN.data.links' },
    { what: 'enterprises',   body: [{ id: 1, edges: [{ ...EDGE_RECORD, id: null }] }],         place: ' at 0.edges.0.id' },
    { what: 'logical ids',   body: [{ links: [{ id: 1, logicalId: 7 }] }],                     place: ' at 0.links.0.logicalId' },
    { what: 'events',        body: [EVENT],                                                    place: '' },
    { what: 'events',        body: { data: [{ ...EVENT, event: null }] },                      place: ' at data.0.event' },
    { what: 'series',        body: [{ linkId: 100, series: [{ ...SERIES, data: ['1'] }] }],    place: ' at 0.series.0.data.0' },
    { what: 'names of enterprises', body: { enterprises: [{ id: 1 }] },                        place: ' at enterprises.0.name' },
    { what: 'gateways',      body: [{ id: '1', name: 'vcg-region-1' }],                        place: ' at 0.id' },
    { what: 'tunnels',       body: { tunnelCount: { min: 1, max: 2, average: '1' } },          place: ' at tunnelCount.average' },
  ])('that is no $what is malformed$place, as a whole', ({ what, body, place }) => {
    expect(() => readers[what](body)).toThrow(
      expect.objectContaining({
        code: 'UPSTREAM_MALFORMED',
        message: expect.stringContaining(`not its contract${place}: `) as string,
      }) as Error,
    );
  });

  it.each(Object.entries(readers))('is %s or a coded error, whatever JSON it is', (_what, read) => {
    const anyOf = (sample: object) =>
      fc.record(
        Object.fromEntries(
          Object.entries(sample).map(([key, value]) => [
            key,
            fc.oneof(fc.constant(value), fc.constant(null), fc.string(), fc.jsonValue()),
          ]),
        ),
        { requiredKeys: [] },
      );
    const rows = [LINK_ROW, METRICS_ROW, EDGE_RECORD, EVENT, SERIES].map(anyOf);
    const body = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.oneof(...rows), { maxLength: 3 }),
      fc.record({ data: fc.array(anyOf(EVENT), { maxLength: 3 }) }),
      fc.record({
        WAN: fc.record({
          data: fc.record({ links: fc.array(anyOf(WAN_MODULE.WAN.data.links[0])) }),
        }),
      }),
    );
    fc.assert(
      fc.property(body, (value) =>
        [null, 'UPSTREAM_MALFORMED', 'UPSTREAM_REJECTED'].includes(codeOf(() => read(value))),
      ),
      { numRuns: 100 },
    );
  });
});
