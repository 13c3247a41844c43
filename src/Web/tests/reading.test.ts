import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });

/** The modules that come with one: what it imports to run, and what that imports; not what is only loaded later, and not types. */
function comesWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, what, from] of sources[file]!.matchAll(/^(?:import|export) (?!type\b)(?:([^;]*?) from )?'([^']+)';/gm)) {
    if (what !== undefined && /^\{( type \w+,?)+ \}$/.test(what)) continue;
    if (!from!.startsWith('.')) seen.add(from!);
    else {
      const path = new URL(from!, `file://${file}`).pathname;
      const found = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(one => one in sources);
      if (found) comesWith(found, seen);
    }
  }
  return seen;
}

const isAntDesign = (module: string) => module === 'antd' || module.startsWith('antd/');

describe('What is only read', () => {
  it.each([
    'main', 'app/start', 'home/HomePage', 'overview/OverviewPage', 'inbox/InboxPage', 'search/SearchPage',
    'petitions/RegisterPage', 'petitions/CountsPage', 'petitions/AnnualReportPage', 'petitions/ProtectionReportsPage',
    'meetings/CalendarPage', 'meetings/ObligationsPage', 'meetings/ActionsPage', 'meetings/RegularityPage',
    'pilots/BoardPage', 'pilots/ApplicationsPage', 'pilots/CircularsPage', 'pilots/ProposedCasesPage',
    'communities/TreePage', 'communities/ProfilesPage', 'notices/NoticesPage', 'deadlines/RulesPage', 'deadlines/YearPage', 'deadlines/CountPage',
    'history/LogPage', 'history/ReadingsPage', 'history/StreamPage', 'administration/DeliveriesPage', 'administration/SchedulesPage',
  ])('comes without Ant Design: %s', page => {
    const file = [`/src/${page}.tsx`, `/src/${page}.ts`].find(one => one in sources)!;
    expect([...comesWith(file)].filter(isAntDesign)).toEqual([]);
  });

  it('is told apart from what is filled in', () => expect([...comesWith('/src/petitions/RegistrationPage.tsx')].some(isAntDesign)).toBe(true));
});
