import type {
  DispatchDepartment,
  DispatchServiceType,
  DispatchSlaLevel,
  DispatchTimeZone,
} from '../../generated/dispatch-desk.ts';

/** The vendors' words. */
export const ZONES: Readonly<Record<DispatchTimeZone, string>> = {
  EASTERN: 'Eastern Time',
  CENTRAL: 'Central Time',
  MOUNTAIN: 'Mountain Time',
  PACIFIC: 'Pacific Time',
  ALASKA: 'Alaska Time',
  HAWAII: 'Hawaii Time',
};

export const SLA_LEVELS: Readonly<Record<DispatchSlaLevel, string>> = {
  PRE_PLANNED: 'Pre-planned',
  NEXT_BUSINESS_DAY: 'Next bussiness day', // sic: the vendor's word
  IMMEDIATELY: 'Immediately',
};

export const SERVICE_TYPES: Readonly<Record<DispatchServiceType, string>> = {
  TROUBLESHOOT: 'Troubleshoot',
  PART_REPLACEMENT: 'Part Replacement',
  CABLE_RUN: 'Cable Run',
};

export const DEPARTMENTS: Readonly<Record<DispatchDepartment, string>> = {
  CUSTOMER_CARE: 'Customer Care',
  DSL: 'DSL',
  T1_REPAIR: 'T1 Repair',
  POTS_REPAIR: 'POTs Repair',
  PROVISIONING: 'Provisioning',
  ADVANCED_SERVICES_ENGINEERING: 'Advanced Services Engineering',
  WIRELESS: 'Wireless',
  NETWORK_ENGINEERING: 'Network Engineering',
  SITE_NETWORK_ENGINEERING: 'Site Network Engineering',
  ADVANCED_SERVICES_IMPLEMENTATIONS: 'Advanced Services Implementations',
  OTHER: 'Other',
};
