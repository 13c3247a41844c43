import { Bell, Menu as Bars, Moon, Sun, User, X } from 'lucide-react';
import { Suspense, useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useLocation, useMatches, useNavigate, useNavigation } from 'react-router';
import { answer, api } from '../api/client';
import { Button } from '../controls/Button';
import { useKnowsToday } from '../dates/today';
import { useInbox } from '../inbox/inbox';
import { Failed, NoRight, Waiting } from '../lists/states';
import { Unfold } from '../lists/Unfold';
import { UnitName } from '../units/UnitName';
import { pages, type Page } from './pages';
import { chooseLanguage, language } from './preferences';
import { Scheme } from './scheme';
import { useAccount, useMay, useMe } from './session';

/** What surrounds every page: search, inbox, language, colours, who is signed in, and the menu of what this account may see. */
export function Shell() {
  const { t } = useTranslation();
  const menu = useRef<HTMLDialogElement>(null);
  const may = useMay();
  const go = useNavigate();
  const here = useLocation();
  const main = useRef<HTMLElement>(null);
  const isMoving = useNavigation().state === 'loading';
  const unread = useInbox(may('MarkRead'))?.unread ?? 0;
  const account = useAccount();
  const knowsToday = useKnowsToday();
  const page = useMatches().at(-1)?.handle as Page | undefined;

  // After a move within the console a reader of screens goes on at the new page, as after any other.
  const from = useRef(here.pathname);
  useEffect(() => {
    if (from.current === here.pathname) return;
    from.current = here.pathname;
    menu.current?.close();
    // Not at once: both ask where things stand, and to lay out the page for that costs as much as to draw it.
    requestAnimationFrame(() => {
      main.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    });
  }, [here.pathname]);

  if (account.isError) return <main className="page"><Failed error={account.error} retry={() => void account.refetch()} /></main>;
  if (account.isPending || !knowsToday) return <main className="page"><Waiting /></main>;
  return (
    <div className="shell">
      <a className="skip" href="#page">{t('shell.skip')}</a>
      <header className="top">
        <Button className="only-narrow" look="text" icon={<Bars />} aria-label={t('shell.menu')} onClick={() => menu.current?.showModal()} />
        <Link className="name" to="/">{t('shell.name')}</Link>
        <search className="search">
          <form key={here.pathname + here.search} action={form => {
            const words = String(form.get('q')).trim();
            if (words !== '') void go(`/search?q=${encodeURIComponent(words)}`);
          }}>
            <input type="search" name="q" aria-label={t('shell.search')} placeholder={t('shell.search')}
              defaultValue={here.pathname === '/search' ? new URLSearchParams(here.search).get('q') ?? '' : ''} />
          </form>
        </search>
        {may('MarkRead') && (
          <Button look="text" icon={<Bell />} aria-label={t('shell.unread', { count: unread })} onClick={() => go('/inbox')}>
            {unread > 0 && <span className="count number" aria-hidden>{unread}</span>}
          </Button>
        )}
        <span className="only-wide"><Preferences /></span>
        <AccountMenu />
      </header>
      <div className="side"><Menu unread={unread} /></div>
      <dialog ref={menu} className="side-menu" aria-label={t('shell.menu')} onClick={event => (event.target === menu.current || (event.target as Element).closest('a')) && menu.current?.close()}>
        <Button look="text" icon={<X />} aria-label={t('close')} onClick={() => menu.current?.close()} />
        <Menu unread={unread} />
      </dialog>
      <main className="page" id="page" ref={main} tabIndex={-1} aria-busy={isMoving} style={{ outline: 'none' }}>
        {page && !may(page.needs) ? <NoRight /> : <Suspense fallback={<Waiting />}><Outlet /></Suspense>}
      </main>
    </div>
  );
}

function Menu({ unread }: { unread: number }) {
  const { t } = useTranslation();
  const may = useMay();
  const entries = pages.filter(page => page.menu && may(page.needs));
  return (
    <nav className="menu" aria-label={t('shell.menu')}>
      {[...new Set(entries.map(page => page.menu!.module))].map(module => (
        <section key={module} aria-label={t(`menu.${module}.title`)}>
          <h2 aria-hidden>{t(`menu.${module}.title`)}</h2>
          <ul>
            {entries.filter(page => page.menu!.module === module).map(page => (
              <li key={page.path}>
                <NavLink to={page.path} end>
                  {t(`menu.${module}.${page.menu!.key}`)}
                  {page.menu!.key === 'inbox' && unread > 0 && <span className="number">{unread}</span>}
                </NavLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** Colours and language. */
function Preferences() {
  const { t } = useTranslation();
  const { dark, setDark } = useContext(Scheme);
  const other = language() === 'zh' ? 'en' : 'zh';
  return (
    <>
      <Button look="text" icon={dark ? <Sun /> : <Moon />} aria-label={t(dark ? 'shell.light' : 'shell.dark')} onClick={() => setDark(!dark)} />
      <Button look="text" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => chooseLanguage(other)}>{other === 'en' ? 'EN' : '中文'}</Button>
    </>
  );
}

function AccountMenu() {
  const { t } = useTranslation();
  const me = useMe()!;
  const may = useMay();
  const signOut = async () => {
    await answer(api.POST('/api/sign-out'));
    sessionStorage.clear();
    location.assign('/sign-in?next=/console');
  };
  return (
    <Unfold isAtEnd name={me.account} label={<><User /> <span className="only-wide">{me.account}</span></>}>
      <div className="account">
        <p className="only-narrow">{me.account}</p>
        {me.posts.map(post => <p key={post.role + post.unit}>{t(`role.${post.role}`)}<br /><span className="muted"><UnitName code={post.unit} /></span></p>)}
        <p className="only-narrow"><Preferences /></p>
        {may('ChooseChannels') && <p><Link to="/inbox/channels">{t('shell.channels')}</Link></p>}
        <Button onClick={() => void signOut()}>{t('shell.signOut')}</Button>
      </div>
    </Unfold>
  );
}
