import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ask } from '../api/client';
import { Refused } from '../api/problems';

/** What a command that was carried out answers. */
export interface Carried {
  id: string;
  version: number;
}

/**
 * Sends a command so that it is carried out once, however often the button is pressed or the network fails: the same body goes under the
 * same Idempotency-Key until the platform has decided on it, and another body, or another try after a decision, under a new one.
 */
export function useCommand() {
  const queries = useQueryClient();
  const undecided = useRef<{ request: string; key: string }>(undefined);
  const running = useRef(false);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();

  async function send(path: string, body: unknown, version?: number): Promise<Carried | undefined> {
    if (running.current) return undefined;
    running.current = true;
    setSending(true);
    setError(undefined);
    const request = JSON.stringify([path, body, version]);
    if (undecided.current?.request !== request) undecided.current = { request, key: crypto.randomUUID() };
    try {
      const done = await ask<Carried>(path, {
        method: 'POST', body,
        headers: { 'Idempotency-Key': undecided.current.key, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) },
      });
      undecided.current = undefined;
      await queries.invalidateQueries();
      return done;
    } catch (failure) {
      if (!(failure instanceof Refused && failure.isUndecided)) undecided.current = undefined;
      if (failure instanceof Refused && failure.isConflict) await queries.invalidateQueries();
      setError(failure);
      return undefined;
    } finally {
      running.current = false;
      setSending(false);
    }
  }

  return { send, isSending, error, forgive: () => setError(undefined) };
}
