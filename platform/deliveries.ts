export type {
  Answer,
  Deliveries,
  DeliveriesOptions,
  Delivery,
  DeliveryRequest,
  DeliveryState,
} from './deliveries/contract.ts';
export { createDeliveries } from './deliveries/once.ts';
export { createTurns, type Turns } from './deliveries/turns.ts';
