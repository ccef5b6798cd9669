/** The file by which a site says whom to tell of a weakness (RFC 9116). */

export interface SecurityContact {
  /** An address as a URI, such as `mailto:`. */
  readonly contact: string;
  readonly canonical: string;
  readonly policy: string;
  readonly language: string;
  readonly expires: Date;
}

/** For how long a build of the file is good. The RFC recommends less than a year. */
export const lifetimeInDays = 180;

/** The end of the day that lies `lifetimeInDays` after a build. */
export function expiryOf(built: Date): Date {
  const day = new Date(built);
  day.setUTCDate(day.getUTCDate() + lifetimeInDays);
  day.setUTCHours(23, 59, 59, 0);
  return day;
}

/** The text of `/.well-known/security.txt`, one field to a line; `Expires` is written to the second, in UTC. */
export function securityTxt({ contact, canonical, policy, language, expires }: SecurityContact): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    `Canonical: ${canonical}`,
    `Policy: ${policy}`,
    `Preferred-Languages: ${language}`,
    '',
  ].join('\n');
}
