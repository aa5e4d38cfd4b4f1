import type { TicketView } from '@bylaw/contract'
import { afterEach, expect, test, vi } from 'vitest'
import { onScreen } from '../on-screen.fixture'
import { rememberingServer } from '../remembering-server.fixture'
import { addMessage } from './commands'
import { useTicketCommand } from './use-ticket-command'

afterEach(() => vi.unstubAllGlobals())

test('a reply whose answer was lost is said once, though the ticket has moved on since', async () => {
  const server = rememberingServer()
  vi.stubGlobal('fetch', server.fetch)
  const ticket = { row: { id: 'tkt_1', version: 3 } } as TicketView
  const commands = onScreen(() => useTicketCommand(ticket))
  const reply = (sent: () => void) =>
    commands.run((on) => addMessage(on, { kind: 'reply', body: '已派工程师' }), sent)

  server.losesNextAnswer()
  const first = vi.fn()
  reply(first)
  await allIsQuiet()
  expect(server.done).toHaveLength(1)
  // The live queue tells this screen of the reply that it believes lost.
  ticket.row.version = 4
  const second = vi.fn()
  reply(second)
  await vi.waitFor(() => expect(second).toHaveBeenCalled())
  expect(first).not.toHaveBeenCalled()
  expect(server.done.map(({ version }) => version)).toEqual(['"3"'])
})

/** Everything that was waiting for an answer has dealt with it. */
const allIsQuiet = () => new Promise((quiet) => setTimeout(quiet))
