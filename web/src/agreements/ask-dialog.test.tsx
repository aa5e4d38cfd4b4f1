import type { AgreementsView, AgreementView } from '@bylaw/contract'
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { HeldCommands } from '../ticket/use-ticket-command'
import { AskDialog } from './ask-dialog'

const desk = vi.hoisted(() => ({ items: [] as unknown[] }))
vi.mock('../i18n/use-words', () => ({ useWords: () => (key: string) => key }))
vi.mock('../shell/company', () => ({
  useMe: () => ({ person: { id: 'per_wang' } }),
  usePlace: () => ({ language: 'zh', zone: 'Asia/Shanghai' }),
}))
vi.mock('../staffing/use-crew', () => ({ useCrew: () => ({ crew: [] }), choicesOf: () => [] }))
vi.mock('../common/date-field', () => ({ DateField: () => null }))
vi.mock('../common/overlay', () => ({
  Dialog: ({ children }: { children: ReactNode }) => <div>{children}</div>,
}))
vi.mock('@tanstack/react-query', async (original) => ({
  ...(await original<object>()),
  useQuery: () => ({
    data: {
      items: desk.items,
      proposed: { dueAt: null, until: LATER, returnsBy: LATER },
    } as unknown as AgreementsView,
  }),
}))
const LATER = '2027-11-01T12:00:00Z'

const OFFER = {
  n: 1,
  kind: 'incident',
  state: 'asked',
  to: { personId: 'per_li', name: '李' },
  at: '2027-11-01T01:00:00Z',
  actions: ['withdraw'],
} as unknown as AgreementView

const shown = (kind: 'hand_over' | 'resource') =>
  renderToStaticMarkup(
    <MantineProvider>
      <AskDialog
        kind={kind}
        ticket={{ row: { id: 'tkt_1', version: 3 } } as never}
        commands={{ busy: false } as HeldCommands}
        close={() => undefined}
      />
    </MantineProvider>,
  )

test('while one hand-over waits for its answer, the next is not asked for: it is taken back first', () => {
  desk.items = [OFFER]
  expect(shown('hand_over')).toContain('agreement.offer_waits')
  expect(shown('hand_over')).not.toContain('agreement.content')
})

test('what was answered or is of another kind keeps nobody from asking', () => {
  desk.items = [
    { ...OFFER, state: 'declined' },
    { ...OFFER, kind: 'resource' },
  ]
  expect(shown('hand_over')).toContain('agreement.content')
  desk.items = [OFFER]
  expect(shown('resource')).toContain('agreement.what')
})
