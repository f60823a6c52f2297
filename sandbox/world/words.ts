/** Invented names and places from which the moving part of the world is made. */

// prettier-ignore
export const FIRST_NAMES = [
  'Ana', 'Ben', 'Carla', 'Dev', 'Elena', 'Femi', 'Grace', 'Hugo', 'Iris', 'Jonas', 'Kim', 'Luis',
  'Mira', 'Noor', 'Omar', 'Petra', 'Quinn', 'Rosa', 'Sam', 'Tess', 'Uma', 'Vera', 'Wes', 'Yuki',
] as const;

// prettier-ignore
export const LAST_NAMES = [
  'Abbot', 'Barros', 'Castle', 'Dunne', 'Egan', 'Falk', 'Garner', 'Holt', 'Ibarra', 'Jansen',
  'Keller', 'Lowe', 'Marsh', 'Nolan', 'Ortiz', 'Park', 'Quist', 'Rowe', 'Stone', 'Tran',
  'Underhill', 'Vance',
] as const;

// prettier-ignore
export const STREETS = [
  'Main Street', 'Oak Avenue', 'River Road', 'Market Street', 'Harbor Drive', 'Mill Lane',
  'Station Road', 'Cedar Boulevard', 'Depot Street', 'College Avenue',
] as const;

// prettier-ignore
export const CITIES = [
  { city: 'Newark', state: 'NJ', zip: '07102', zone: 'Eastern', latitude: 40.736, longitude: -74.173 },
  { city: 'Albany', state: 'NY', zip: '12207', zone: 'Eastern', latitude: 42.652, longitude: -73.756 },
  { city: 'Richmond', state: 'VA', zip: '23219', zone: 'Eastern', latitude: 37.54, longitude: -77.436 },
  { city: 'Toledo', state: 'OH', zip: '43604', zone: 'Eastern', latitude: 41.653, longitude: -83.537 },
  { city: 'Peoria', state: 'IL', zip: '61602', zone: 'Central', latitude: 40.694, longitude: -89.589 },
  { city: 'Waco', state: 'TX', zip: '76701', zone: 'Central', latitude: 31.549, longitude: -97.147 },
  { city: 'Duluth', state: 'MN', zip: '55802', zone: 'Central', latitude: 46.787, longitude: -92.1 },
  { city: 'Boise', state: 'ID', zip: '83702', zone: 'Mountain', latitude: 43.615, longitude: -116.202 },
  { city: 'Provo', state: 'UT', zip: '84601', zone: 'Mountain', latitude: 40.234, longitude: -111.658 },
  { city: 'Fresno', state: 'CA', zip: '93721', zone: 'Pacific', latitude: 36.738, longitude: -119.787 },
  { city: 'Tacoma', state: 'WA', zip: '98402', zone: 'Pacific', latitude: 47.253, longitude: -122.444 },
  { city: 'Salem', state: 'OR', zip: '97301', zone: 'Pacific', latitude: 44.943, longitude: -123.035 },
  { city: 'Juneau', state: 'AK', zip: '99801', zone: 'Alaska', latitude: 58.302, longitude: -134.42 },
  { city: 'Hilo', state: 'HI', zip: '96720', zone: 'Hawaii', latitude: 19.707, longitude: -155.085 },
] as const;

export const CARRIERS = [
  'Metro Cable',
  'Lakeside Fiber',
  'Prairie Telecom',
  'Summit Broadband',
  'Coastal Networks',
] as const;

export const WIRELESS_CARRIERS = ['Summit Wireless', 'BlueSky LTE'] as const;

/** Tags in a link's label; a customer's own link is none that we forward to a carrier. */
export const LINK_TAGS = ['DIA', 'Cable', 'Fiber', 'BYOB', 'Customer Owned'] as const;

export const SCOPES_OF_WORK = [
  'Reseat and test the WAN cabling of the edge, replace the patch cord if the link stays down.',
  'Swap the failed edge for the unit shipped to the site and confirm it comes online.',
  'Trace the circuit from the demarc to the rack and tag the port.',
  'Power cycle modem and edge, then run a throughput test with the NOC on the phone.',
] as const;

export const MATERIALS = [
  'Laptop, console cable, punch down tool',
  'Laptop, 2 patch cords Cat6, label maker',
  'Laptop, cable tester, SFP 1G LX',
] as const;

export const CLOSE_OUT_NOTES = [
  'Replaced patch cord between modem and GE1, link stable for 20 minutes.',
  'Edge swapped, site online, NOC confirmed all tunnels.',
  'Carrier modem had no light. Power cycled, level within range, link up.',
] as const;
