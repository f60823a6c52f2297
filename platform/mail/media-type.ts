import { detectMimeType } from 'nodemailer/lib/mime-funcs';

/** By the ending of the name, texts in UTF-8; `application/octet-stream` for an ending that says nothing. */
export function mediaTypeOf(name: string): string {
  const type = /\.[a-z\d]+$/i.test(name) ? detectMimeType(name) : 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
