import { MantineProvider } from '@mantine/core'
import { expect, test, vi } from 'vitest'
import { inChinese } from '../on-screen.fixture'
import { MergedNote } from './merged-note'
import type { TicketCommands } from './use-ticket-command'

vi.mock('../shell/company', () => ({ usePlace: () => ({ zone: 'Asia/Shanghai', language: 'zh' }) }))
vi.mock('../format/time', () => ({ formatInstant: () => '明天 09:00' }))

const shown = (mayUndo: boolean) =>
  inChinese(
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
