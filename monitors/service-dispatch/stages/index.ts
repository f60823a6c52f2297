import { cancelled } from './cancelled.ts';
import { confirmed } from './confirmed.ts';
import { onSite } from './on-site.ts';
import { smsSent } from './sms-sent.ts';

/** What is decided about a dispatch, by where it stands; and about a message that was taken. */
export const stages = { confirmed, 'on-site': onSite, cancelled, 'sms-sent': smsSent };
