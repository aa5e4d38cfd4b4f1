import type { TicketChanged, TicketView, TraceView } from '@bylaw/contract'
import { describe, expect, test, vi } from 'vitest'
import type { Person } from './front-door'
import { ask, clausesIn, type List, mustWork, type Story } from './story'

/** A ticket from opening to closing, by customer and engineer. */
export const ticketChapter = (story: () => Story) =>
  describe('a ticket', () => {
    let ticketId: string
    let contact: Person

    const read = async (person: Person = story().welder) =>
      ask<TicketView>(person, `/v1/tickets/${ticketId}`)
    const step = async (person: Person, path: string, json?: unknown) => {
      const { version } = (await read()).row
      return mustWork<TicketChanged>(
        person.post<TicketChanged>(`/v1/tickets/${ticketId}/${path}`, json, { version }),
      )
    }

    test('is opened by the customer, with times promised under R05', async () => {
      await story().decide('R05', 'sla.pause_when_asking', true)
      contact = await story().company.contactOf(story().customer.id)
      const opened = await mustWork<TicketChanged>(
        contact.post<TicketChanged>('/v1/tickets', {
          subject: '3 号泵房压力表读数异常',
          description: '今天早上起压力表读数忽高忽低。',
          priority: 'urgent',
          channel: 'web',
        }),
      )
      ticketId = opened.body.ticketId
      const { row } = await read()
      expect(row).toMatchObject({
        state: 'open',
        assigneeId: null,
        customerId: story().customer.id,
      })
      expect(Date.parse(row.firstResponse.dueAt ?? '')).toBeGreaterThan(Date.parse(row.openedAt))
      expect(Date.parse(row.resolution.dueAt ?? '')).toBeGreaterThan(
        Date.parse(row.firstResponse.dueAt ?? ''),
      )
    })

    test('says why it is due when it is, down to the clause', async () => {
      const { resolution } = await ask<{ resolution: { trace: TraceView } }>(
        story().welder,
        `/v1/tickets/${ticketId}/clock`,
      )
      expect(clausesIn(resolution.trace)).toContain('R05.5')
    })

    test('is taken, answered and asked about; a note stays inside', async () => {
      await step(story().welder, 'taking')
      await step(story().welder, 'messages', { kind: 'reply', body: '已收到，马上查看。' })
      await step(story().welder, 'messages', { kind: 'note', body: '可能是传感器老化。' })
      await step(story().welder, 'messages', { kind: 'question', body: '请发一张表盘照片。' })
      const { row, messages } = await read()
      expect(row.state).toBe('waiting_customer')
      expect(row.firstResponse.metAt).not.toBeNull()
      expect(row.resolution.paused).toBe(true)
      expect(messages.map(({ kind }) => kind)).toContain('note')
      const seen = (await read(contact)).messages.map(({ kind }) => kind)
      expect(seen).not.toContain('note')
    })

    test('is solved with steps, rejected with a reason, solved again and confirmed', async () => {
      await step(contact, 'messages', { kind: 'reply', body: '照片已发。' })
      expect((await read()).row.state).toBe('in_progress')
      const solution = {
        summary: '更换传感器并校零。',
        steps: ['关闭进水阀', '更换传感器', '校零'],
      }
      await step(story().welder, 'solution', solution)
      await step(contact, 'confirmation', { outcome: 'rejected', reason: '读数仍然偏高。' })
      expect((await read()).row.state).toBe('in_progress')
      await step(story().welder, 'solution', solution)
      await step(contact, 'confirmation', { outcome: 'confirmed' })
      expect((await read()).row.state).toBe('closed')
    })

    test('is reopened when it comes back, and closed with an outcome', async () => {
      await step(contact, 'reopening', { reason: '又出现了。' })
      expect((await read()).row.state).toBe('in_progress')
      await step(story().welder, 'closure', { outcome: '现场复核，读数正常。' })
      const { row, responsibility } = await read()
      expect(row.state).toBe('closed')
      const ends = responsibility.slice(0, -1).map(({ to }) => to)
      expect(responsibility.slice(1).map(({ from }) => from)).toEqual(ends)
    })

    test('is in the company’s index, as the desk has it', async () => {
      const indexed = async () => {
        const manager = await story().company.as('manager')
        const { items } = await ask<List<{ id: string; state: string }>>(
          manager,
          '/v1/ticket-records',
        )
        expect(items).toMatchObject([{ id: ticketId, state: 'closed' }])
      }
      await vi.waitFor(indexed, { timeout: 10_000 })
    }, 15_000)
  })
