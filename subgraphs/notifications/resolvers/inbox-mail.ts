import { CodedError } from '../../../platform/errors.ts';
import type { InboxMailResolvers } from '../../generated/notifications.ts';

const WHY = {
  'too-large': 'is larger than 20 MB, and what was read of it holds no plain text',
  malformed: 'cannot be read as a mail',
} as const;

export const inboxMail: InboxMailResolvers = {
  text({ text, unreadable }) {
    if (unreadable === null) return text;
    // Null alone would say that it has no text.
    throw new CodedError('UPSTREAM_MALFORMED', `This mail ${WHY[unreadable]}`, {
      upstream: 'imap',
    });
  },
};
