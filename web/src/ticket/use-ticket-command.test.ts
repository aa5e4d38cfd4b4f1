import type { TicketView } from '@bylaw/contract'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { onScreen } from '../on-screen.fixture'
import { rememberingServer } from '../remembering-server.fixture'
import { addMessage, closeTicket } from './commands'
import { useTicketCommand } from './use-ticket-command'

afterEach(() => vi.unstubAllGlobals())

const ME = 'per_me'

test('a reply whose answer was lost is said once, though the ticket has moved on since', async () => {
  const server = rememberingServer()
  vi.stubGlobal('fetch', server.fetch)
  const ticket = { row: { id: 'tkt_1', version: 3 } } as TicketView
  const commands = onScreen(() => useTicketCommand(ticket, ME))
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

describe('a dialog', () => {
  const opened = { row: { id: 'tkt_1', version: 3 } } as TicketView
  /** The page behind the dialog has followed what others did. */
  const now = { row: { id: 'tkt_1', version: 4 } } as TicketView
  const onPage = () => onScreen(() => useTicketCommand(now, ME))

  test('goes by the ticket as it was when it was opened, whatever the page behind it shows', async () => {
    const server = rememberingServer()
    vi.stubGlobal('fetch', server.fetch)
    const done = vi.fn()
    onPage()
      .asSeen(opened, vi.fn())
      .run((on) => closeTicket(on, '已处理'), done)
    await vi.waitFor(() => expect(done).toHaveBeenCalled())
    expect(server.done.map(({ version }) => version)).toEqual(['"3"'])
  })

  test.each([
    ['is told what changed before it is carried out', [{ version: 4, personId: 'per_wang' }], 0],
    ['is told what a rule did meanwhile', [{ version: 4, personId: null }], 0],
    [
      'is told of somebody else’s act beside their own',
      [
        { version: 4, personId: ME },
        { version: 5, personId: 'per_wang' },
      ],
      0,
    ],
    ['goes on by itself where all that changed is the reader’s own', [{ personId: ME }], 1],
    ['goes on by itself where nothing of it is the reader’s to know', [], 1],
  ])('%s', async (_, changedSince, closings) => {
    const server = rememberingServer()
    const refusal = { code: 'stale_version', status: 412, changedSince }
    const answers = [() => Response.json(refusal, { status: 412 }), () => Response.json(now)]
    vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
      Promise.resolve(answers.shift()?.() ?? server.fetch(path, init)),
    )
    const look = vi.fn()
    onPage()
      .asSeen(opened, look)
      .run((on) => closeTicket(on, '已处理'))
    await vi.waitFor(() => expect(look).toHaveBeenCalledWith(now))
    await allIsQuiet()
    expect(server.done.map(({ version }) => version)).toEqual(Array(closings).fill('"4"'))
  })
})

test('whoever never heard of their own reply is told of it before another goes out', async () => {
  const ticket = { row: { id: 'tkt_1', version: 3 } } as TicketView
  const server = rememberingServer()
  const refusal = { code: 'stale_version', status: 412, changedSince: [{ personId: ME }] }
  const answers: ((() => Response) | undefined)[] = [
    undefined,
    () => Response.json(refusal, { status: 412 }),
    () => Response.json({ row: { id: 'tkt_1', version: 4 } }),
  ]
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const answer = answers.shift()
    return answer ? Promise.resolve(answer()) : server.fetch(path, init)
  })
  const commands = onScreen(() => useTicketCommand(ticket, ME))
  server.losesNextAnswer()
  commands.run((on) => addMessage(on, { kind: 'reply', body: '已派工程师' }))
  await allIsQuiet()
  commands.run((on) => addMessage(on, { kind: 'reply', body: '已派工程师，下午到' }))
  await allIsQuiet()
  expect(server.done.map(({ body }) => body)).toMatchObject([{ body: '已派工程师' }])
})

/** Everything that was waiting for an answer has dealt with it. */
const allIsQuiet = () => new Promise((quiet) => setTimeout(quiet))
