import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { sayIn } from '../i18n/say-in'
import { MergedNote } from './merged-note'
import type { TicketCommands } from './use-ticket-command'

vi.mock('../i18n/use-words', () => ({
  useWords: (words: Parameters<typeof sayIn>[0]) => sayIn(words, 'zh'),
}))
vi.mock('../shell/company', () => ({ usePlace: () => ({ zone: 'Asia/Shanghai', language: 'zh' }) }))
vi.mock('../format/time', () => ({ formatInstant: () => '明天 09:00' }))

const shown = (mayUndo: boolean) =>
  renderToStaticMarkup(
    <MantineProvider>
      <MergedNote
        merge={{ into: 'TS-1001', undoUntil: '2027-11-02T01:00:00.000Z' }}
        links={[]}
        mayUndo={mayUndo}
        commands={{ busy: false } as TicketCommands}
      />
    </MantineProvider>,
  )

test('a merging is undone by whoever may, and everybody else is told where it went', () => {
  expect(shown(true)).toContain('已并入 TS-1001，明天 09:00 前可以撤销。')
  expect(shown(true)).toContain('撤销合并')
  expect(shown(false)).toContain('已并入 TS-1001')
  expect(shown(false)).not.toContain('撤销')
})
