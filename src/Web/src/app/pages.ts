import type { ComponentType } from 'react';

/** A page of the console. */
export interface Page {
  /** Its address below /console. */
  path: string;
  /** The operation of the API without which it would show nothing; who may not use it does not find the page in the menu. */
  needs: string;
  /** Its entry in the menu: a key of `console:menu`, under the module's heading. Pages without one are reached from others. */
  menu?: { module: 'work' | 'petitions' | 'meetings' | 'pilots' | 'communities' | 'deadlines' | 'history' | 'administration'; key: string };
  load: () => Promise<{ default: ComponentType }>;
}

/** The console's table of contents. A page's code is loaded when somebody goes there. */
export const pages: Page[] = [
  { path: '/', needs: 'ShowMe', menu: { module: 'work', key: 'home' }, load: () => import('../home/HomePage') },
  { path: '/overview', needs: 'ListMissingFourOnes', menu: { module: 'work', key: 'overview' }, load: () => import('../overview/OverviewPage') },
  { path: '/inbox', needs: 'MarkRead', menu: { module: 'work', key: 'inbox' }, load: () => import('../inbox/InboxPage') },
  { path: '/inbox/channels', needs: 'ChooseChannels', load: () => import('../inbox/ChannelsPage') },
  { path: '/search', needs: 'SearchPetitions', load: () => import('../petitions/SearchPage') },
  { path: '/petitions', needs: 'ListPetitionRegisterEntry', menu: { module: 'petitions', key: 'register' }, load: () => import('../petitions/RegisterPage') },
  { path: '/petitions/new', needs: 'RegisterPetition', menu: { module: 'petitions', key: 'registration' }, load: () => import('../petitions/RegistrationPage') },
  { path: '/petitions/counts', needs: 'CountPetitions', menu: { module: 'petitions', key: 'counts' }, load: () => import('../petitions/CountsPage') },
  { path: '/petitions/annual-report', needs: 'GetAnnualReport', menu: { module: 'petitions', key: 'report' }, load: () => import('../petitions/AnnualReportPage') },
  { path: '/petitions/protection', needs: 'ListProtectionReportEntry', menu: { module: 'petitions', key: 'protection' }, load: () => import('../petitions/ProtectionReportsPage') },
  { path: '/petitions/protection/:id', needs: 'GetProtectionReportDetails', load: () => import('../petitions/ProtectionReportPage') },
  { path: '/petitions/:id', needs: 'GetPetitionDetails', load: () => import('../petitions/PetitionPage') },
  { path: '/meetings', needs: 'ListMeetingEntry', menu: { module: 'meetings', key: 'calendar' }, load: () => import('../meetings/CalendarPage') },
  { path: '/meetings/new', needs: 'PlanMeeting', load: () => import('../meetings/PlanPage') },
  { path: '/meetings/obligations', needs: 'ListObligationDetails', menu: { module: 'meetings', key: 'obligations' }, load: () => import('../meetings/ObligationsPage') },
  { path: '/meetings/obligations/:id', needs: 'GetObligationDetails', load: () => import('../meetings/ObligationPage') },
  { path: '/meetings/actions', needs: 'ListOpenActions', menu: { module: 'meetings', key: 'actions' }, load: () => import('../meetings/ActionsPage') },
  { path: '/meetings/regularity', needs: 'GetRegularity', menu: { module: 'meetings', key: 'regularity' }, load: () => import('../meetings/RegularityPage') },
  { path: '/meetings/regimes', needs: 'ListRegimeDetails', menu: { module: 'meetings', key: 'regimes' }, load: () => import('../meetings/RegimesPage') },
  { path: '/meetings/feeds', needs: 'ListCalendarFeeds', menu: { module: 'meetings', key: 'feeds' }, load: () => import('../meetings/FeedsPage') },
  { path: '/meetings/:id', needs: 'GetMeetingDetails', load: () => import('../meetings/MeetingPage') },
  { path: '/pilots', needs: 'GetPilotBoard', menu: { module: 'pilots', key: 'board' }, load: () => import('../pilots/BoardPage') },
  { path: '/pilots/rounds', needs: 'ListRoundDetails', menu: { module: 'pilots', key: 'rounds' }, load: () => import('../pilots/RoundsPage') },
  { path: '/pilots/rounds/:id', needs: 'GetRoundDetails', load: () => import('../pilots/RoundPage') },
  { path: '/pilots/surveys/:id', needs: 'GetSurveyDetails', load: () => import('../pilots/SurveyPage') },
  { path: '/pilots/applications', needs: 'ListApplicationEntry', menu: { module: 'pilots', key: 'applications' }, load: () => import('../pilots/ApplicationsPage') },
  { path: '/pilots/applications/:id', needs: 'GetApplicationDetails', load: () => import('../pilots/ApplicationPage') },
  { path: '/pilots/funding', needs: 'GetFundingSummary', menu: { module: 'pilots', key: 'funding' }, load: () => import('../pilots/FundingPage') },
  { path: '/pilots/funding/:id', needs: 'GetFundingDetails', load: () => import('../pilots/PilotFundingPage') },
  { path: '/pilots/checks', needs: 'ListCheckDetails', menu: { module: 'pilots', key: 'checks' }, load: () => import('../pilots/ChecksPage') },
  { path: '/pilots/checks/:id', needs: 'GetCheckDetails', load: () => import('../pilots/CheckPage') },
  { path: '/pilots/circulars', needs: 'ListCircularDetails', menu: { module: 'pilots', key: 'circulars' }, load: () => import('../pilots/CircularsPage') },
  { path: '/pilots/circulars/new', needs: 'IssueCircular', load: () => import('../pilots/NewCircularPage') },
  { path: '/pilots/circulars/:id', needs: 'GetCircularDetails', load: () => import('../pilots/CircularPage') },
  { path: '/pilots/cases', needs: 'ListPublishedCase', menu: { module: 'pilots', key: 'cases' }, load: () => import('../pilots/CasesPage') },
  { path: '/pilots/cases/proposed', needs: 'ListCaseDetails', load: () => import('../pilots/ProposedCasesPage') },
  { path: '/pilots/cases/:id', needs: 'GetCaseDetails', load: () => import('../pilots/CasePage') },
  { path: '/pilots/coordination', needs: 'ListCoordinationTaskDetails', menu: { module: 'pilots', key: 'coordination' }, load: () => import('../pilots/CoordinationPage') },
  { path: '/pilots/coordination/:id', needs: 'GetCoordinationTaskDetails', load: () => import('../pilots/CoordinationTaskPage') },
  { path: '/pilots/comparison', needs: 'CompareDistricts', menu: { module: 'pilots', key: 'comparison' }, load: () => import('../pilots/ComparisonPage') },
  { path: '/pilots/:id', needs: 'GetPilotDetails', load: () => import('../pilots/PilotPage') },
  { path: '/communities', needs: 'ShowMe', menu: { module: 'communities', key: 'tree' }, load: () => import('../communities/TreePage') },
  { path: '/communities/units/:code', needs: 'ShowMe', load: () => import('../communities/UnitPage') },
  { path: '/communities/profiles', needs: 'GetProfileTable', menu: { module: 'communities', key: 'profiles' }, load: () => import('../communities/ProfilesPage') },
  { path: '/communities/reorganisations', needs: 'ListReorganisationDetails', load: () => import('../communities/ReorganisationsPage') },
  { path: '/communities/import', needs: 'ImportUnits', menu: { module: 'communities', key: 'import' }, load: () => import('../communities/ImportPage') },
  { path: '/notices', needs: 'ListNoticeDetails', menu: { module: 'communities', key: 'notices' }, load: () => import('../notices/NoticesPage') },
  { path: '/notices/:id', needs: 'GetNoticeDetails', load: () => import('../notices/NoticePage') },
  { path: '/deadlines', needs: 'ListDeadlineRules', menu: { module: 'deadlines', key: 'rules' }, load: () => import('../deadlines/RulesPage') },
  { path: '/deadlines/calendar', needs: 'GetCalendarYear', menu: { module: 'deadlines', key: 'calendar' }, load: () => import('../deadlines/YearPage') },
  { path: '/deadlines/count', needs: 'CountDeadline', menu: { module: 'deadlines', key: 'count' }, load: () => import('../deadlines/CountPage') },
  { path: '/history', needs: 'ListHistory', menu: { module: 'history', key: 'log' }, load: () => import('../history/LogPage') },
  { path: '/history/readings', needs: 'ListReadings', menu: { module: 'history', key: 'readings' }, load: () => import('../history/ReadingsPage') },
  { path: '/history/:id', needs: 'ListStreamHistory', load: () => import('../history/StreamPage') },
  { path: '/administration/schedules', needs: 'ListSchedules', menu: { module: 'administration', key: 'schedules' }, load: () => import('../administration/SchedulesPage') },
  { path: '/administration/accounts', needs: 'ListAccounts', menu: { module: 'administration', key: 'accounts' }, load: () => import('../administration/AccountsPage') },
  { path: '/administration/endpoints', needs: 'ListEndpointDetails', menu: { module: 'administration', key: 'endpoints' }, load: () => import('../administration/EndpointsPage') },
  { path: '/administration/deliveries', needs: 'ListDeliveries', menu: { module: 'administration', key: 'deliveries' }, load: () => import('../administration/DeliveriesPage') },
];
