import { language } from '../app/preferences';

/** What was asked before the rest of the console had arrived, by its address, until somebody takes the answer. */
const asked = new Map<string, Promise<Response>>();

const addressOf = (path: string) => new URL(path, location.origin).href;

/** The language in which the platform is asked to answer. */
export const inOwnLanguage = () => ({ 'Accept-Language': language() });

/** Asks for what the console will want first. */
export function askAhead(path: string) {
  const answer = fetch(addressOf(path), { headers: inOwnLanguage() });
  answer.catch(() => undefined); // Whoever takes the answer is told.
  asked.set(addressOf(path), answer);
}

/** The answer to what was asked ahead, once; after that it is asked anew. */
export function takeAhead(request: Request): Promise<Response> | undefined {
  const answer = request.method === 'GET' ? asked.get(request.url) : undefined;
  asked.delete(request.url);
  return answer;
}
