/** A sealed value as it stands in the log: whose key closes it, and in which field of which event it was sealed. */
export interface SealedBox {
  sealedFor: string;
  event: string;
  field: string;
}

/** Whether a value is closed. */
export const isSealed = (value: unknown): value is SealedBox => typeof value === 'object' && value !== null && 'sealedFor' in value;

/** Where a sealed value can be opened: the stream, and the event's place in it. */
export interface Place {
  stream: string;
  version: number;
}

/** What stands on a clock in China, as an instant. */
export const instantInChina = (local: string): string => `${local.length === 16 ? `${local}:00` : local}+08:00`;

/** The module to which a stored name belongs: `petitions.petition-registered.v1` is one of `petitions`. */
export const moduleOf = (type: string): string => type.split('.')[0]!;

/** A version that a stream has, whatever was typed. */
export const within = (wanted: number, least: number, most: number): number => Math.min(most, Math.max(least, Number.isFinite(wanted) ? Math.trunc(wanted) : least));

/** The subject of a reading that is about many streams. */
export const ofMany = '00000000-0000-0000-0000-000000000000';

/** Whether something is the id of a stream. */
export const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
