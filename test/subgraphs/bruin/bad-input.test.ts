import { ACME, useSmallBruin } from './small-bruin.ts';

const bruin = useSmallBruin();

describe('bad input', () => {
  const tickets = (args: string) =>
    `{ _entities(representations: [{ __typename: "Customer", id: "${ACME}" }]) { ... on Customer { tickets(${args}) { totalCount } } } }`;
  const other = Buffer.from('v1:LIT:DIS10001').toString('base64url');

  // prettier-ignore
  it.each([
    ['customer(id: "x")',                         '{ customer(id: "x") { id } }'],
    ['customer(id: "070001")',                    '{ customer(id: "070001") { id } }'],
    ['ticket(id: "")',                            '{ ticket(id: "") { id } }'],
    ['ticket(id: "-1")',                          '{ ticket(id: "-1") { id } }'],
    ['ticket(id: "99999999999")',                 '{ ticket(id: "99999999999") { id } }'],
    ['site(id: "70001")',                         '{ site(id: "70001") { id } }'],
    ['site(id: "70001:501:1")',                   '{ site(id: "70001:501:1") { id } }'],
    ['inventory of nothing',                      '{ inventory(serviceNumbers: []) { serviceNumber } }'],
    ['inventory of an empty number',              '{ inventory(serviceNumbers: ["VC0000001", ""]) { serviceNumber } }'],
    ['inventory of too many numbers',             `{ inventory(serviceNumbers: [${Array.from({ length: 201 }, (_, n) => `"VC${n}"`).join()}]) { serviceNumber } }`],
    ['tickets(first: 0)',                         tickets('first: 0')],
    ['tickets(first: -1)',                        tickets('first: -1')],
    ['tickets(first: 101)',                       tickets('first: 101')],
    ['tickets(after: "nonsense")',                tickets('after: "nonsense"')],
    ['tickets(after: a cursor of another list)',  tickets(`after: "${other}"`)],
    ['tickets of no topic',                       tickets('filter: { topics: [] }')],
    ['tickets of no status',                      tickets('filter: { statuses: [] }')],
    ['tickets of an unknown topic',               tickets('filter: { topics: [UNKNOWN] }')],
    ['tickets of an unknown status',              tickets('filter: { statuses: [NEW, UNKNOWN] }')],
    ['a reference to a customer',                 '{ _entities(representations: [{ __typename: "Customer", id: "x" }]) { ... on Customer { name } } }'],
    ['a reference to a site',                     '{ _entities(representations: [{ __typename: "Site", id: "501" }]) { ... on Site { label } } }'],
    ['a reference to a device',                   '{ _entities(representations: [{ __typename: "Device", serialNumber: "a\\nb" }]) { ... on Device { topics } } }'],
    ['a reference to a ticket',                   '{ _entities(representations: [{ __typename: "Ticket", id: "x" }]) { ... on Ticket { status } } }'],
    ['a reference to a task',                     '{ _entities(representations: [{ __typename: "TicketTask", id: "5400123" }]) { ... on TicketTask { status } } }'],
    ['notes(last: 0)',                            '{ _entities(representations: [{ __typename: "Ticket", id: "1" }]) { ... on Ticket { notes(last: 0) { id } } } }'],
    ['history(last: 0)',                          '{ _entities(representations: [{ __typename: "Ticket", id: "1" }]) { ... on Ticket { history(last: 0) { task } } } }'],
    ['history(last: 5001)',                       '{ _entities(representations: [{ __typename: "Ticket", id: "1" }]) { ... on Ticket { history(last: 5001) { task } } } }'],
    ['notes(last: 501)',                          '{ _entities(representations: [{ __typename: "TicketTask", id: "1:1" }]) { ... on TicketTask { notes(last: 501) { id } } } }'],
  ])('%s is refused before anybody is asked', async (_what, query) => {
    const { errors = [] } = await bruin.run(query);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(/expected .*; (got|start)/);
    expect(bruin.calls()).toEqual([]);
  });
});
