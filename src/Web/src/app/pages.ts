import type { ComponentType } from 'react';

/** A page of the console. */
export interface Page {
  /** Its address below /console. */
  path: string;
  /** The operation of the API without which it would show nothing; who may not use it does not find the page in the menu. */
  needs: string;
  /** Its entry in the menu: a key of `console:menu`, under the module's heading. Pages without one are reached from others. */
  menu?: { module: 'work' | 'petitions' | 'meetings' | 'pilots' | 'communities' | 'history' | 'administration'; key: string };
  load: () => Promise<{ default: ComponentType }>;
}

/** The console's table of contents. A page's code is loaded when somebody goes there. */
export const pages: Page[] = [
  { path: '/', needs: 'ShowMe', menu: { module: 'work', key: 'home' }, load: () => import('../home/HomePage') },
  { path: '/inbox', needs: 'MarkRead', menu: { module: 'work', key: 'inbox' }, load: () => import('../inbox/InboxPage') },
  { path: '/search', needs: 'SearchPetitions', load: () => import('../petitions/SearchPage') },
  { path: '/petitions', needs: 'ListPetitionRegisterEntry', menu: { module: 'petitions', key: 'register' }, load: () => import('../petitions/RegisterPage') },
  { path: '/petitions/new', needs: 'RegisterPetition', menu: { module: 'petitions', key: 'registration' }, load: () => import('../petitions/RegistrationPage') },
  { path: '/petitions/counts', needs: 'CountPetitions', menu: { module: 'petitions', key: 'counts' }, load: () => import('../petitions/CountsPage') },
  { path: '/petitions/annual-report', needs: 'GetAnnualReport', menu: { module: 'petitions', key: 'report' }, load: () => import('../petitions/AnnualReportPage') },
  { path: '/petitions/:id', needs: 'GetPetitionDetails', load: () => import('../petitions/PetitionPage') },
  { path: '/meetings', needs: 'ListMeetingEntry', menu: { module: 'meetings', key: 'calendar' }, load: () => import('../meetings/CalendarPage') },
  { path: '/meetings/new', needs: 'PlanMeeting', load: () => import('../meetings/PlanPage') },
  { path: '/meetings/obligations', needs: 'ListObligationDetails', menu: { module: 'meetings', key: 'obligations' }, load: () => import('../meetings/ObligationsPage') },
  { path: '/meetings/obligations/:id', needs: 'GetObligationDetails', load: () => import('../meetings/ObligationPage') },
  { path: '/meetings/actions', needs: 'ListOpenActions', menu: { module: 'meetings', key: 'actions' }, load: () => import('../meetings/ActionsPage') },
  { path: '/meetings/regularity', needs: 'GetRegularity', menu: { module: 'meetings', key: 'regularity' }, load: () => import('../meetings/RegularityPage') },
  { path: '/meetings/:id', needs: 'GetMeetingDetails', load: () => import('../meetings/MeetingPage') },
  { path: '/pilots', needs: 'GetPilotBoard', menu: { module: 'pilots', key: 'board' }, load: () => import('../pilots/BoardPage') },
  { path: '/pilots/comparison', needs: 'CompareDistricts', menu: { module: 'pilots', key: 'comparison' }, load: () => import('../pilots/ComparisonPage') },
  { path: '/pilots/:id', needs: 'GetPilotDetails', load: () => import('../pilots/PilotPage') },
  { path: '/communities', needs: 'ShowMe', menu: { module: 'communities', key: 'tree' }, load: () => import('../communities/TreePage') },
  { path: '/communities/units/:code', needs: 'ShowMe', load: () => import('../communities/UnitPage') },
  { path: '/communities/profiles', needs: 'GetProfileTable', menu: { module: 'communities', key: 'profiles' }, load: () => import('../communities/ProfilesPage') },
  { path: '/communities/import', needs: 'ImportUnits', menu: { module: 'communities', key: 'import' }, load: () => import('../communities/ImportPage') },
  { path: '/notices', needs: 'ListNoticeDetails', menu: { module: 'communities', key: 'notices' }, load: () => import('../notices/NoticesPage') },
  { path: '/notices/:id', needs: 'GetNoticeDetails', load: () => import('../notices/NoticePage') },
  { path: '/history', needs: 'ListHistory', menu: { module: 'history', key: 'log' }, load: () => import('../history/LogPage') },
  { path: '/history/readings', needs: 'ListReadings', menu: { module: 'history', key: 'readings' }, load: () => import('../history/ReadingsPage') },
  { path: '/history/:id', needs: 'ListStreamHistory', load: () => import('../history/StreamPage') },
  { path: '/administration/schedules', needs: 'ListSchedules', menu: { module: 'administration', key: 'schedules' }, load: () => import('../administration/SchedulesPage') },
  { path: '/administration/accounts', needs: 'ListAccounts', menu: { module: 'administration', key: 'accounts' }, load: () => import('../administration/AccountsPage') },
];
