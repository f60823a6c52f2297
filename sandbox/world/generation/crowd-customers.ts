import { siteKey } from '../state.ts';
import type { Enterprise } from '../types.ts';
import { createSite, FIRST_SITE_ID, person } from './customers.ts';
import type { Generation } from './generation.ts';

/** A customer beyond the usual ones. */
export interface CrowdCustomer {
  readonly clientId: number;
  /** One; two for those who are on both orchestrators. */
  readonly enterprises: readonly Enterprise[];
  readonly edges: number;
  readonly sites: number;
}

/** With the five usual ones about two hundred. */
const CUSTOMERS_AT_MOST = 195;
const EDGES_EACH_AT_LEAST = 4;
const FIRST_CLIENT_ID = 71_001;
/** Enterprise ids of each orchestrator count from here. */
const FIRST_ENTERPRISE_ID = 101;
/** The larger it is, the less the first customers are ahead of the last ones. */
const EVENNESS = 8;
const EDGES_OF_A_SITE = 2;
/** So many customers, one is on both orchestrators. */
const ON_BOTH_EVERY = 10;

const NAMES = ['Harbor', 'Summit', 'Prairie', 'Cedar', 'Granite', 'Coastal', 'Maple', 'Beacon'];
const TRADES = ['Foods', 'Pharmacy', 'Bank', 'Hotels', 'Freight', 'Fitness', 'Auto Parts'];

/** Adds customers, sites and enterprises for so many edges: a few large customers, many small ones. */
export function addCrowdCustomers(generation: Generation, edges: number): CrowdCustomer[] {
  const count = Math.min(CUSTOMERS_AT_MOST, Math.ceil(edges / EDGES_EACH_AT_LEAST));
  const nextEnterpriseId = [FIRST_ENTERPRISE_ID, FIRST_ENTERPRISE_ID];
  return sharesOf(edges, count).map((share, index) => {
    const clientId = FIRST_CLIENT_ID + index;
    const name = nameOf(index);
    const hosts = index % ON_BOTH_EVERY === 0 ? [0, 1] : [index % 2];
    const enterprises = hosts.map((orchestrator, place): Enterprise => {
      const enterpriseId = nextEnterpriseId[orchestrator] ?? FIRST_ENTERPRISE_ID;
      nextEnterpriseId[orchestrator] = enterpriseId + 1;
      const called = place === 0 ? name : `${name} West`;
      return { orchestrator, enterpriseId, name: `${called}|${clientId}|`, clientId };
    });
    const customer = {
      clientId,
      enterprises,
      edges: share,
      sites: Math.ceil(share / EDGES_OF_A_SITE),
    };
    addCustomer(generation, customer, name);
    return customer;
  });
}

/** Whole numbers that fall from the first to the last, and add up to `total`; each is one at least. */
function sharesOf(total: number, count: number): number[] {
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + EVENNESS));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map((weight) => 1 + Math.floor(((total - count) * weight) / sum));
  const rest = total - shares.reduce((all, share) => all + share, 0);
  return shares.map((share, index) => (index < rest ? share + 1 : share));
}

const nameOf = (index: number): string =>
  `${NAMES[index % NAMES.length]} ${TRADES[index % TRADES.length]} ${index + 1}`;

function addCustomer({ state, random }: Generation, customer: CrowdCustomer, name: string): void {
  const { clientId } = customer;
  const chance = random.fork(`customer ${clientId}`);
  const contacts = Array.from({ length: chance.int(0, 3) }, () => person(chance));
  state.customers.set(clientId, { clientId, name, contacts });
  state.enterprises.push(...customer.enterprises);
  for (let index = 0; index < customer.sites; index += 1) {
    const site = createSite(chance, clientId, FIRST_SITE_ID + index);
    state.sites.set(siteKey(clientId, site.siteId), site);
  }
}
