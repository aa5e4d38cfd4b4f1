import type { TicketRow } from '@bylaw/contract'
import { MantineProvider } from '@mantine/core'
import { expect, test, vi } from 'vitest'
import { ApiProblem } from '../api'
import { inKeys } from '../on-screen.fixture'
import { begun, settled } from './batch-model'
import { BatchOutcome } from './batch-outcome'
import type { Batch } from './use-batch'

vi.mock('../shell/go', () => ({ Go: () => null }))

const row = { id: 'tkt_1', number: 'TS-1', subject: '漏水', version: 3 } as TicketRow
const stale = new ApiProblem({
  type: '',
  status: 412,
  code: 'stale_version',
  title: '请刷新后再试',
  request_id: 'req_1',
})
const told = (undoes: boolean) =>
  inKeys(
    <MantineProvider>
      <BatchOutcome
        batch={{ busy: false, canUndo: 0, clear: () => undefined } as Batch}
        run={settled(begun({ do: 'priority', to: 'high' }, [row], undoes), 'tkt_1', {
          went: 'failed',
          reason: stale,
        })}
      />
    </MantineProvider>,
  )

test('what somebody touched since is not undone, which is not to be tried again', () => {
  expect(told(true)).toContain('queue.batch_changed_since')
  expect(told(true)).not.toContain('请刷新后再试')
})

test('on the way there it may be tried again', () => {
  expect(told(false)).toContain('请刷新后再试')
})
