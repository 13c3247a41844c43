import type { ComponentType } from 'react';

/** A page of the console. */
export interface Page {
  /** Its address below /console. */
  path: string;
  /** The operation of the API without which it would show nothing; who may not use it does not find the page in the menu. */
  needs: string;
  /** Its entry in the menu: a key of `console:menu`, under the module's heading. Pages without one are reached from others. */
  menu?: { module: 'work' | 'petitions' | 'meetings' | 'pilots' | 'communities' | 'deadlines' | 'history' | 'administration'; key: string };
  /** The namespaces of words that it shows at once. */
  words: string[];
  /** The list of the API that it shows, where it is one: its first rows are asked for as soon as somebody goes there. */
  rows?: string;
  /** Its code. */
  load: () => Promise<{ default: ComponentType }>;
}

/** The console's table of contents. A page's code is loaded when somebody goes there. */
export const pages: Page[] = [
  { path: '/', needs: 'ShowMe', menu: { module: 'work', key: 'home' }, words: ['home', 'petitions', 'meetings', 'pilots'], load: () => import('../home/HomePage') },
  { path: '/overview', needs: 'ListMissingFourOnes', menu: { module: 'work', key: 'overview' }, words: ['overview'], load: () => import('../overview/OverviewPage') },
  { path: '/inbox', needs: 'MarkRead', menu: { module: 'work', key: 'inbox' }, words: ['inbox'], load: () => import('../inbox/InboxPage') },
  { path: '/inbox/channels', needs: 'ChooseChannels', words: ['inbox'], load: () => import('../inbox/ChannelsPage') },
  { path: '/search', needs: 'FindUnits', words: ['search', 'petitions'], load: () => import('../search/SearchPage') },
  { path: '/petitions', needs: 'ListPetitionRegisterEntry', menu: { module: 'petitions', key: 'register' }, words: ['petitions'], rows: '/api/petitions', load: () => import('../petitions/RegisterPage') },
  { path: '/petitions/new', needs: 'RegisterPetition', menu: { module: 'petitions', key: 'registration' }, words: ['petitions'], load: () => import('../petitions/RegistrationPage') },
  { path: '/petitions/counts', needs: 'CountPetitions', menu: { module: 'petitions', key: 'counts' }, words: ['petitions'], load: () => import('../petitions/CountsPage') },
  { path: '/petitions/annual-report', needs: 'GetAnnualReport', menu: { module: 'petitions', key: 'report' }, words: ['petitions'], load: () => import('../petitions/AnnualReportPage') },
  { path: '/petitions/protection', needs: 'ListProtectionReportEntry', menu: { module: 'petitions', key: 'protection' }, words: ['petitions'], rows: '/api/petitions/protection-reports', load: () => import('../petitions/ProtectionReportsPage') },
  { path: '/petitions/protection/:id', needs: 'GetProtectionReportDetails', words: ['petitions'], load: () => import('../petitions/ProtectionReportPage') },
  { path: '/petitions/:id', needs: 'GetPetitionDetails', words: ['petitions'], load: () => import('../petitions/PetitionPage') },
  { path: '/meetings', needs: 'ListMeetingEntry', menu: { module: 'meetings', key: 'calendar' }, words: ['meetings'], load: () => import('../meetings/CalendarPage') },
  { path: '/meetings/new', needs: 'PlanMeeting', words: ['meetings'], load: () => import('../meetings/PlanPage') },
  { path: '/meetings/obligations', needs: 'ListObligationDetails', menu: { module: 'meetings', key: 'obligations' }, words: ['meetings'], load: () => import('../meetings/ObligationsPage') },
  { path: '/meetings/obligations/:id', needs: 'GetObligationDetails', words: ['meetings'], load: () => import('../meetings/ObligationPage') },
  { path: '/meetings/actions', needs: 'ListOpenActions', menu: { module: 'meetings', key: 'actions' }, words: ['meetings'], load: () => import('../meetings/ActionsPage') },
  { path: '/meetings/regularity', needs: 'GetRegularity', menu: { module: 'meetings', key: 'regularity' }, words: ['meetings'], load: () => import('../meetings/RegularityPage') },
  { path: '/meetings/regimes', needs: 'ListRegimeDetails', menu: { module: 'meetings', key: 'regimes' }, words: ['meetings'], rows: '/api/meetings/regimes', load: () => import('../meetings/RegimesPage') },
  { path: '/meetings/feeds', needs: 'ListCalendarFeeds', menu: { module: 'meetings', key: 'feeds' }, words: ['meetings'], load: () => import('../meetings/FeedsPage') },
  { path: '/meetings/:id', needs: 'GetMeetingDetails', words: ['meetings'], load: () => import('../meetings/MeetingPage') },
  { path: '/pilots', needs: 'GetPilotBoard', menu: { module: 'pilots', key: 'board' }, words: ['pilots'], load: () => import('../pilots/BoardPage') },
  { path: '/pilots/rounds', needs: 'ListRoundDetails', menu: { module: 'pilots', key: 'rounds' }, words: ['pilots'], rows: '/api/pilots/rounds', load: () => import('../pilots/RoundsPage') },
  { path: '/pilots/rounds/:id', needs: 'GetRoundDetails', words: ['pilots'], load: () => import('../pilots/RoundPage') },
  { path: '/pilots/surveys/:id', needs: 'GetSurveyDetails', words: ['pilots'], load: () => import('../pilots/SurveyPage') },
  { path: '/pilots/applications', needs: 'ListApplicationEntry', menu: { module: 'pilots', key: 'applications' }, words: ['pilots'], rows: '/api/pilots/applications', load: () => import('../pilots/ApplicationsPage') },
  { path: '/pilots/applications/:id', needs: 'GetApplicationDetails', words: ['pilots'], load: () => import('../pilots/ApplicationPage') },
  { path: '/pilots/funding', needs: 'GetFundingSummary', menu: { module: 'pilots', key: 'funding' }, words: ['pilots'], load: () => import('../pilots/FundingPage') },
  { path: '/pilots/funding/:id', needs: 'GetFundingDetails', words: ['pilots'], load: () => import('../pilots/PilotFundingPage') },
  { path: '/pilots/checks', needs: 'ListCheckDetails', menu: { module: 'pilots', key: 'checks' }, words: ['pilots'], rows: '/api/pilots/checks', load: () => import('../pilots/ChecksPage') },
  { path: '/pilots/checks/:id', needs: 'GetCheckDetails', words: ['pilots'], load: () => import('../pilots/CheckPage') },
  { path: '/pilots/circulars', needs: 'ListCircularDetails', menu: { module: 'pilots', key: 'circulars' }, words: ['pilots'], rows: '/api/pilots/circulars', load: () => import('../pilots/CircularsPage') },
  { path: '/pilots/circulars/new', needs: 'IssueCircular', words: ['pilots'], load: () => import('../pilots/NewCircularPage') },
  { path: '/pilots/circulars/:id', needs: 'GetCircularDetails', words: ['pilots'], load: () => import('../pilots/CircularPage') },
  { path: '/pilots/cases', needs: 'ListPublishedCase', menu: { module: 'pilots', key: 'cases' }, words: ['pilots'], load: () => import('../pilots/CasesPage') },
  { path: '/pilots/cases/proposed', needs: 'ListCaseDetails', words: ['pilots'], rows: '/api/pilots/cases', load: () => import('../pilots/ProposedCasesPage') },
  { path: '/pilots/cases/:id', needs: 'GetCaseDetails', words: ['pilots'], load: () => import('../pilots/CasePage') },
  { path: '/pilots/coordination', needs: 'ListCoordinationTaskDetails', menu: { module: 'pilots', key: 'coordination' }, words: ['pilots'], rows: '/api/pilots/coordination-tasks', load: () => import('../pilots/CoordinationPage') },
  { path: '/pilots/coordination/:id', needs: 'GetCoordinationTaskDetails', words: ['pilots'], load: () => import('../pilots/CoordinationTaskPage') },
  { path: '/pilots/comparison', needs: 'CompareDistricts', menu: { module: 'pilots', key: 'comparison' }, words: ['pilots'], load: () => import('../pilots/ComparisonPage') },
  { path: '/pilots/:id', needs: 'GetPilotDetails', words: ['pilots'], load: () => import('../pilots/PilotPage') },
  { path: '/communities', needs: 'ShowMe', menu: { module: 'communities', key: 'tree' }, words: ['communities'], load: () => import('../communities/TreePage') },
  { path: '/communities/units/:code', needs: 'ShowMe', words: ['communities'], load: () => import('../communities/UnitPage') },
  { path: '/communities/profiles', needs: 'GetProfileTable', menu: { module: 'communities', key: 'profiles' }, words: ['communities'], load: () => import('../communities/ProfilesPage') },
  { path: '/communities/reorganisations', needs: 'ListReorganisationDetails', words: ['communities'], load: () => import('../communities/ReorganisationsPage') },
  { path: '/communities/import', needs: 'ImportUnits', menu: { module: 'communities', key: 'import' }, words: ['communities'], load: () => import('../communities/ImportPage') },
  { path: '/notices', needs: 'ListNoticeDetails', menu: { module: 'communities', key: 'notices' }, words: ['notices'], rows: '/api/notices', load: () => import('../notices/NoticesPage') },
  { path: '/notices/:id', needs: 'GetNoticeDetails', words: ['notices'], load: () => import('../notices/NoticePage') },
  { path: '/deadlines', needs: 'ListDeadlineRules', menu: { module: 'deadlines', key: 'rules' }, words: ['deadlines'], load: () => import('../deadlines/RulesPage') },
  { path: '/deadlines/calendar', needs: 'GetCalendarYear', menu: { module: 'deadlines', key: 'calendar' }, words: ['deadlines'], load: () => import('../deadlines/YearPage') },
  { path: '/deadlines/count', needs: 'CountDeadline', menu: { module: 'deadlines', key: 'count' }, words: ['deadlines'], load: () => import('../deadlines/CountPage') },
  { path: '/history', needs: 'ListHistory', menu: { module: 'history', key: 'log' }, words: ['history'], load: () => import('../history/LogPage') },
  { path: '/history/readings', needs: 'ListReadings', menu: { module: 'history', key: 'readings' }, words: ['history'], load: () => import('../history/ReadingsPage') },
  { path: '/history/:id', needs: 'ListStreamHistory', words: ['history'], load: () => import('../history/StreamPage') },
  { path: '/administration/schedules', needs: 'ListSchedules', menu: { module: 'administration', key: 'schedules' }, words: ['administration'], load: () => import('../administration/SchedulesPage') },
  { path: '/administration/accounts', needs: 'ListAccounts', menu: { module: 'administration', key: 'accounts' }, words: ['administration'], load: () => import('../administration/AccountsPage') },
  { path: '/administration/endpoints', needs: 'ListEndpointDetails', menu: { module: 'administration', key: 'endpoints' }, words: ['administration'], load: () => import('../administration/EndpointsPage') },
  { path: '/administration/deliveries', needs: 'ListDeliveries', menu: { module: 'administration', key: 'deliveries' }, words: ['administration'], load: () => import('../administration/DeliveriesPage') },
];

const addresses = pages.map(page => ({ page, address: new RegExp(`^/console${page.path === '/' ? '/?' : page.path.replaceAll(/:\w+/g, '[^/]+')}$`) }));

/** The page at an address of the browser; nothing where the console has none. */
export const pageAt = (path: string): Page | undefined => addresses.find(({ address }) => address.test(path))?.page;
