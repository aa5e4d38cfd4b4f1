import { IconSearch } from '@tabler/icons-react'
import { useRouterState } from '@tanstack/react-router'
import { useWords } from '../i18n/use-words'
import { HeldCount } from '../mail/held-count'
import { useUnread } from '../notices/use-unread'
import { useBoard } from '../queue/use-desk'
import { countsOf } from '../queue/view-model'
import { WaitingCount } from '../rulebook/waiting/count'
import { AccountMenu } from './account-menu'
import { type Area, areasFor, areaWord } from './areas'
import { Seal } from './brand'
import { useMe } from './company'
import { Go } from './go'
import { shellWords } from './words'

const GROUPS = ['work', 'rules', 'company'] as const

/** The navigation, shaped by what the reader may do. */
export function Side({ openPalette, onGo }: { openPalette: () => void; onGo?: () => void }) {
  const t = useWords(shellWords)
  const me = useMe()
  const areas = areasFor(me.permissions)
  return (
    <div className="side-inner">
      <Go className="side-brand" href="/" {...(onGo ? { onClick: onGo } : {})}>
        <Seal />
        <span>
          <strong>{me.company.name}</strong>
          <small>{t(me.person.role === 'contact' ? 'shell.portal' : 'shell.product')}</small>
        </span>
      </Go>
      <button type="button" className="side-search" onClick={openPalette}>
        <IconSearch size={15} aria-hidden />
        <span>{t('shell.search')}</span>
        <kbd>{isMac() ? '⌘' : 'Ctrl'} K</kbd>
      </button>
      <nav aria-label={t('shell.nav')}>
        {GROUPS.map((group) => {
          const members = areas.filter((area) => area.group === group)
          if (members.length === 0) return null
          return (
            <section key={group}>
              <h2>{t(`shell.group_${group}`)}</h2>
              <ul>
                {members.map((area) => (
                  <li key={area.key}>
                    <SideLink area={area} {...(onGo ? { onGo } : {})} />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </nav>
      <AccountMenu />
    </div>
  )
}

function SideLink({ area, onGo }: { area: Area; onGo?: () => void }) {
  const t = useWords(shellWords)
  const { role } = useMe().person
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const here = path.startsWith(area.href) || (area.key === 'queue' && path.startsWith('/tickets'))
  const Icon = area.icon
  return (
    <Go
      href={area.href}
      className="side-link"
      {...(here ? { 'aria-current': 'page' as const } : {})}
      {...(area.letter ? { 'aria-keyshortcuts': `g ${area.letter}` } : {})}
      {...(onGo ? { onClick: onGo } : {})}
    >
      <Icon size={17} stroke={1.7} aria-hidden />
      <span>{t(areaWord(area.key, role))}</span>
      {area.key === 'queue' ? <QueueCount /> : null}
      {area.key === 'notices' ? <UnreadCount /> : null}
      {area.key === 'mail' ? <HeldCount /> : null}
      {area.key === 'rulebook' ? <WaitingCount /> : null}
    </Go>
  )
}

function QueueCount() {
  const board = useBoard()
  const { person } = useMe()
  if (!board.tickets) return null
  const { all } = countsOf(board, person.id)
  return <span className="side-count">{all}</span>
}

/** Notices that wait to be read; nothing where none does. */
function UnreadCount() {
  const unreadNotices = useUnread()
  return unreadNotices === 0 ? null : <span className="side-count">{unreadNotices}</span>
}

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform)
