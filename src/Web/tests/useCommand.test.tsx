import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useCommand } from '../src/forms/useCommand';

const sent: Request[] = [];
let reply: () => Promise<Response>;
const done = () => Promise.resolve(new Response(JSON.stringify({ id: 'x', version: 2 }), { status: 200, headers: { 'Content-Type': 'application/json' } }));
const problem = (status: number) => () => Promise.resolve(new Response(JSON.stringify({ code: 'x', title: 'x' }), { status, headers: { 'Content-Type': 'application/problem+json' } }));

beforeEach(() => {
  sent.length = 0;
  reply = done;
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request);
    return reply();
  });
});

const hook = () => renderHook(() => useCommand(), { wrapper: ({ children }) => <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider> }).result;
const keys = () => sent.map(request => request.headers.get('Idempotency-Key'));

describe('a command', () => {
  it('is sent once when its button is pressed twice', async () => {
    const command = hook();
    await act(() => Promise.all([command.current.send('/api/x', { a: 1 }), command.current.send('/api/x', { a: 1 })]));
    expect(sent).toHaveLength(1);
  });

  it('says which version was seen', async () => {
    const command = hook();
    await act(() => command.current.send('/api/x', {}, 7));
    expect(sent[0]!.headers.get('If-Match')).toBe('"7"');
  });

  it('goes under the same key again while nobody knows what became of it', async () => {
    const command = hook();
    reply = () => Promise.reject(new TypeError('network'));
    await act(() => command.current.send('/api/x', { a: 1 }));
    reply = problem(503);
    await act(() => command.current.send('/api/x', { a: 1 }));
    reply = done;
    await act(() => command.current.send('/api/x', { a: 1 }));
    expect(new Set(keys()).size).toBe(1);
  });

  it('goes under another key when it is another one, and after a decision', async () => {
    const command = hook();
    reply = problem(422);
    await act(() => command.current.send('/api/x', { a: 1 }));
    await act(() => command.current.send('/api/x', { a: 1 }));
    reply = () => Promise.reject(new TypeError('network'));
    await act(() => command.current.send('/api/x', { a: 1 }));
    await act(() => command.current.send('/api/x', { a: 2 }));
    expect(new Set(keys()).size).toBe(4);
  });

  it('says why it was not carried out', async () => {
    const command = hook();
    reply = problem(422);
    await act(() => command.current.send('/api/x', {}));
    expect(command.current.error).toMatchObject({ problem: { status: 422, code: 'x' } });
  });
});
