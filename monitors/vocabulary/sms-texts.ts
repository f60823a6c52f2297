/** An SMS about a dispatch, as data. Dates are printed as `displayDate` does. */
export type DispatchSms =
  /** Engineer: for CTS alone. */
  | {
      readonly kind: 'CLIENT_CONFIRMED';
      readonly date: string;
      readonly engineerName: string | null;
    }
  | {
      readonly kind: 'CLIENT_ENGINEER_ASSIGNED' | 'CLIENT_ENGINEER_CHANGED';
      readonly date: string;
      readonly engineerName: string;
    }
  | {
      readonly kind: 'TECH_ASSIGNED';
      readonly date: string;
      readonly site: string;
      readonly street: string;
    }
  | { readonly kind: 'CLIENT_REMINDER'; readonly hours: number; readonly date: string }
  | {
      readonly kind: 'TECH_REMINDER';
      readonly hours: number;
      readonly date: string;
      readonly site: string;
      readonly street: string;
    }
  | { readonly kind: 'CLIENT_ON_SITE'; readonly engineerName: string | null };

/** The words of an SMS: who writes, that a machine does, and what it is about. */
export function buildDispatchSms(sms: DispatchSms, company: string): string {
  return `This is an automated message from ${company}. ${sentences(sms)}`;
}

function sentences(sms: DispatchSms): string {
  switch (sms.kind) {
    case 'CLIENT_CONFIRMED': {
      const visitor = sms.engineerName === null ? 'A field engineer' : sms.engineerName;
      return `Your dispatch is confirmed: ${visitor} will visit your site on ${sms.date}.`;
    }
    case 'CLIENT_ENGINEER_ASSIGNED':
      return `${sms.engineerName} is the field engineer of your dispatch on ${sms.date}.`;
    case 'CLIENT_ENGINEER_CHANGED':
      return `The field engineer of your dispatch on ${sms.date} has changed: ${sms.engineerName} will come.`;
    case 'TECH_ASSIGNED':
      return `You are the field engineer of a dispatch on ${sms.date} at ${place(sms)}.`;
    case 'CLIENT_REMINDER':
      return `Your dispatch begins in about ${sms.hours} hours, on ${sms.date}. A text will follow when the field engineer arrives.`;
    case 'TECH_REMINDER':
      return `Your dispatch at ${place(sms)} begins in about ${sms.hours} hours, on ${sms.date}.`;
    case 'CLIENT_ON_SITE':
      return `${sms.engineerName ?? 'The field engineer'} has arrived at your site.`;
  }
}

const place = ({ site, street }: { readonly site: string; readonly street: string }): string =>
  [site, street].filter((part) => part !== '').join(', ');
