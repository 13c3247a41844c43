import { useEffect, useSyncExternalStore } from 'react';

const shownFor = 4000;

let told: { words: string; isBad: boolean } | undefined;
let listeners: (() => void)[] = [];

function set(to: typeof told) {
  told = to;
  for (const listener of listeners) listener();
}

/** Says in a few words what was done, or could not be, wherever in the console somebody is. */
export const tell = (words: string, isBad = false) => set({ words, isBad });

const listen = (listener: () => void) => {
  listeners = [...listeners, listener];
  return () => (listeners = listeners.filter(one => one !== listener));
};

/** Where what is told appears, and is read out. */
export function Told() {
  const now = useSyncExternalStore(listen, () => told);
  useEffect(() => {
    if (!now) return;
    const timer = setTimeout(() => set(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [now]);
  return <div className="told" role="status">{now && <span className={now.isBad ? 'bad' : undefined}>{now.words}</span>}</div>;
}
