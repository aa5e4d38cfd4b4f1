import { Burger } from '@mantine/core'
import { IconSearch, IconWifiOff } from '@tabler/icons-react'
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useOnline } from '../common/use-online'
import { useWords } from '../i18n/use-words'
import { useShortcuts } from '../shortcuts/use-shortcuts'
import { areasFor } from './areas'
import { Seal } from './brand'
import { useMay, useMe } from './company'
import { type Overlay, OverlaysContext } from './overlays'
import { PhoneCount } from './phone-count'
import { Side } from './side'
import { shellWords } from './words'
import './palette.css'
import './shell.css'
import './side.css'

const paletteFile = () => import('./palette').then(({ Palette }) => ({ default: Palette }))
const Palette = lazy(paletteFile)
const PhoneSide = lazy(() =>
  import('./phone-side').then(({ PhoneSide }) => ({ default: PhoneSide })),
)
const KeySheet = lazy(() => import('./key-sheet').then(({ KeySheet }) => ({ default: KeySheet })))
const StillSignedIn = lazy(() =>
  import('./still-signed-in').then(({ StillSignedIn }) => ({ default: StillSignedIn })),
)
const ViewPicker = lazy(() =>
  import('../queue/view-picker').then(({ ViewPicker }) => ({ default: ViewPicker })),
)
const NewTicketDrawer = lazy(() =>
  import('../queue/new-ticket').then(({ NewTicketDrawer }) => ({ default: NewTicketDrawer })),
)

/** What surrounds every screen behind the sign-in: navigation, palette, shortcuts, banners. */
export function Shell() {
  const t = useWords(shellWords)
  const me = useMe()
  const may = useMay()
  const router = useRouter()
  const [shown, showOther] = useState<Overlay>()
  const [isFinding, find] = useState(false)
  /** The palette lies over whatever else is shown, which is still there when it is gone. */
  const show = (overlay: Overlay | undefined) =>
    overlay === 'palette' ? find(true) : showOther(overlay)
  const [sideOpen, setSideOpen] = useState(false)
  const close = () => show(undefined)

  usePaletteKey(() => show('palette'))
  useEffect(() => {
    // Whoever opens the palette types on at once: it is there before they do. What does not arrive
    // ahead of time is fetched, and its failure told, where it is shown.
    paletteFile().catch(() => undefined)
  }, [])
  useShortcuts({
    '?': () => show('keys'),
    c: may('ticket.open') ? () => show('new-ticket') : undefined,
    'g v': may('tool.use') ? () => show('views') : undefined,
    'g s': () => router.history.push('/settings'),
    ...Object.fromEntries(
      areasFor(me.permissions).flatMap(({ letter, href }) =>
        letter ? [[`g ${letter}`, () => router.history.push(href)]] : [],
      ),
    ),
  })

  return (
    <OverlaysContext value={{ shown, show }}>
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <div className="shell">
        <aside className="side" aria-label={t('shell.product')}>
          <Side openPalette={() => show('palette')} />
        </aside>
        <section className="phone-bar" aria-label={t('shell.product')}>
          <Burger
            size="sm"
            opened={sideOpen}
            aria-label={t('shell.menu')}
            onClick={() => setSideOpen(true)}
          />
          <PhoneCount />
          <Seal size={22} />
          <strong>{me.company.name}</strong>
          <button
            type="button"
            className="icon-button"
            aria-label={t('shell.search')}
            onClick={() => show('palette')}
          >
            <IconSearch size={18} aria-hidden />
          </button>
        </section>
        {sideOpen ? (
          <Suspense>
            <PhoneSide close={() => setSideOpen(false)} openPalette={() => show('palette')} />
          </Suspense>
        ) : null}
        <Stage />
      </div>
      <Suspense>
        {shown === 'keys' ? <KeySheet close={close} /> : null}
        {shown === 'views' ? <ViewPicker close={close} /> : null}
        {shown === 'still-signed-in' ? <StillSignedIn close={close} /> : null}
        {shown === 'new-ticket' ? <NewTicketDrawer close={close} /> : null}
      </Suspense>
      {/* By itself: what waits for its file would hide what it lies over, and take the focus from it. */}
      <Suspense>{isFinding ? <Palette close={() => find(false)} /> : null}</Suspense>
    </OverlaysContext>
  )
}

/** The screen itself. After each change of screen the focus goes to its beginning. */
function Stage() {
  const t = useWords(shellWords)
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const before = useRef(path)
  const online = useOnline()
  useEffect(() => {
    if (before.current !== path) main.current?.focus({ preventScroll: true })
    before.current = path
  }, [path])
  return (
    <main id="main" className="stage" ref={main} tabIndex={-1}>
      {online ? null : (
        <p className="offline" role="status">
          <IconWifiOff size={16} aria-hidden />
          {t('shell.offline')}
        </p>
      )}
      <Outlet />
    </main>
  )
}

/** Ctrl/⌘ K works everywhere, in text fields too. */
function usePaletteKey(open: () => void): void {
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.key.toLowerCase() !== 'k') return
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
