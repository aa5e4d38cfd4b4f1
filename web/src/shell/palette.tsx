import { Modal, useMantineColorScheme } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useFocusGoesBack } from '../common/focus-goes-back'
import { useLanguage, useWords } from '../i18n/use-words'
import { useSavedViews } from '../queue/saved-views'
import { useBoard, useSeesLive } from '../queue/use-desk'
import { QUEUE_VIEWS } from '../queue/view-model'
import { queueWords } from '../queue/words'
import { areasFor, areaWord } from './areas'
import { useMay, useMe } from './company'
import { useOverlays } from './overlays'
import { joined, matching, type PaletteEntry } from './palette-model'
import { screenActions } from './screen-actions'
import { useSignOut } from './sign-out'
import { useFound } from './use-found'
import { useSpeak } from './use-speak'
import { shellWords } from './words'

const OTHER_WORDS: Readonly<Record<string, string>> = {
  queue: 'queue tickets gongdan',
  customers: 'customers kehu',
  knowledge: 'knowledge articles zhishi',
  rulebook: 'rulebook regulations zhidu',
  appraisals: 'appraisals kaohe',
  pay: 'pay salary xinchou gongzi',
  webhooks: 'webhooks crm duijie',
  people: 'people renyuan',
  tools: 'templates macros views rules automation moban hong shitu guize',
}

/** One box to go anywhere, do anything and find any ticket, customer or article. */
export function Palette({ close }: { close: () => void }) {
  const t = useWords(shellWords)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = joined(matching(useEntries(), typed), useFound(typed))
  const chosen = found[Math.min(at, found.length - 1)]
  useFocusGoesBack()
  const chosenId = chosen && placeOf(chosen)
  useEffect(() => {
    // Keys may lead to what lies outside of the list that is in sight.
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])
  const act = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    close()
    entry.act()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setAt((Math.min(at, found.length - 1) + step + found.length) % Math.max(1, found.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      act(chosen)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      close()
    }
  }
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      padding={0}
      size={560}
      attributes={{ content: { 'aria-label': t('shell.search_label') } }}
    >
      <div className="palette-box">
        <IconSearch size={17} aria-hidden />
        <input
          ref={focusAtOnce}
          data-autofocus
          // The key that closes the palette is its own: a drawer that it lies over stays.
          data-mantine-stop-propagation="true"
          role="combobox"
          aria-expanded
          aria-controls="palette-results"
          aria-autocomplete="list"
          aria-label={t('shell.search_label')}
          {...(chosenId ? { 'aria-activedescendant': chosenId } : {})}
          placeholder={t('shell.search_hint')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id="palette-results"
        className="palette-results"
        role="listbox"
        aria-label={t('shell.search_results')}
      >
        {found.map((entry, index) => (
          <div
            key={entry.id}
            id={placeOf(entry)}
            className="palette-entry"
            role="option"
            tabIndex={-1}
            aria-selected={entry === chosen}
            onMouseMove={() => setAt(index)}
            onMouseDown={(event) => {
              event.preventDefault()
              act(entry)
            }}
          >
            <span className="palette-title">{entry.title}</span>
            <span className="palette-hint">{entry.hint ?? t(`shell.${entry.group}`)}</span>
          </div>
        ))}
      </div>
      <p className={found.length === 0 ? 'palette-none' : 'only-spoken'} role="status">
        {found.length === 0
          ? t('shell.search_none')
          : t('shell.search_found', { count: found.length })}
      </p>
    </Modal>
  )
}

/** What an entry is called in the page. */
const placeOf = ({ id }: PaletteEntry): string => `palette-${id}`

/** The dialog's own focus comes a moment later, and what is typed until then would be lost. */
const focusAtOnce = (box: HTMLInputElement | null): void => box?.focus({ preventScroll: true })

function useEntries(): readonly PaletteEntry[] {
  const t = useWords(shellWords)
  const me = useMe()
  const may = useMay()
  const router = useRouter()
  const board = useBoard()
  const { views: saved } = useSavedViews()
  const live = useSeesLive()
  const queue = useWords(queueWords)
  const speak = useSpeak()
  const signOut = useSignOut()
  const { show } = useOverlays()
  const { setColorScheme } = useMantineColorScheme()
  const other = useLanguage() === 'zh' ? 'en' : 'zh'
  const go = (href: string) => () => router.history.push(href)
  const action = (id: string, title: string, act: () => void): PaletteEntry => ({
    id,
    group: 'actions',
    title,
    act,
  })
  return [
    ...screenActions().map((each): PaletteEntry => ({ ...each, group: 'actions' })),
    ...areasFor(me.permissions).map(
      ({ key, href }): PaletteEntry => ({
        id: key,
        group: 'go_to',
        title: t(areaWord(key, me.person.role)),
        also: OTHER_WORDS[key] ?? '',
        act: go(href),
      }),
    ),
    {
      id: 'settings',
      group: 'go_to',
      title: t('shell.settings'),
      also: 'settings shezhi',
      act: go('/settings'),
    },
    ...(may('ticket.open')
      ? [action('new-ticket', t('shell.new_ticket'), () => show('new-ticket'))]
      : []),
    action('keys', t('shell.keys'), () => show('keys')),
    action('light', t('shell.theme_to', { theme: t('shell.theme_light') }), () =>
      setColorScheme('light'),
    ),
    action('dark', t('shell.theme_to', { theme: t('shell.theme_dark') }), () =>
      setColorScheme('dark'),
    ),
    action('language', other === 'en' ? 'English' : '中文', () => speak(other)),
    action('sign-out', t('shell.sign_out'), signOut),
    ...(live
      ? QUEUE_VIEWS.map(
          (view): PaletteEntry => ({
            id: `queue-${view}`,
            group: 'go_to',
            title: `${t('shell.queue')} · ${queue(`queue.view_${view}`)}`,
            also: `queue ${view}`,
            act: go(view === 'all' ? '/queue' : `/queue?view=${view}`),
          }),
        )
      : []),
    ...saved.map(
      ({ id, name }): PaletteEntry => ({
        id: `saved-${id}`,
        group: 'go_to',
        title: `${t('shell.queue')} · ${name}`,
        also: 'queue view',
        act: go(`/queue?saved=${encodeURIComponent(id)}`),
      }),
    ),
    ...[...(board.tickets?.values() ?? [])].map(
      ({ id, number, subject, customerName }): PaletteEntry => ({
        id,
        group: 'tickets',
        title: subject,
        hint: `${number} · ${customerName}`,
        act: go(`/tickets/${id}`),
      }),
    ),
  ]
}
