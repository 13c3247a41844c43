import createClient from 'openapi-fetch';
import { inOwnLanguage, takeAhead } from './ahead';
import { problemIn, Refused, unreachable } from './problems';
import type { components, paths } from './generated/schema';

/** The documents of the API, by name: `Api['PetitionDetails']`. */
export type Api = components['schemas'];

async function send(request: Request): Promise<Response> {
  const response = await (takeAhead(request) ?? fetch(request)).catch(error => {
    if (request.signal.aborted) throw error;
    throw new Refused(unreachable());
  });
  if (response.ok || response.status === 304) return response;
  if (response.status === 401) signInAgain();
  throw new Refused(await problemIn(response));
}

/** The typed client. Whatever is not 2xx is thrown as `Refused`. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: send, headers: inOwnLanguage() });

/** The body of an answer: `await answer(api.GET('/api/me'))`. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}

/** An answer's body where the address is not known before: pages of lists, commands by name. */
export async function ask<T>(path: string, init: { method?: string; body?: unknown; headers?: Record<string, string>; signal?: AbortSignal } = {}): Promise<T> {
  const isFile = init.body instanceof Blob;
  const response = await send(new Request(new URL(path, location.origin), {
    method: init.method ?? 'GET',
    headers: { ...inOwnLanguage(), ...(init.body === undefined || isFile ? {} : { 'Content-Type': 'application/json' }), ...init.headers },
    body: init.body === undefined ? undefined : isFile ? (init.body as Blob) : JSON.stringify(init.body),
    signal: init.signal,
  }));
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Leaves for the sign-in page, and comes back to where one is. */
export function signInAgain() {
  location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
}
