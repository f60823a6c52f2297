export { startChat } from './chat/index.ts';
export { startImap } from './imap/index.ts';
export { startSms } from './sms/index.ts';
export { startSmtp } from './smtp/index.ts';
