import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { commandId } from '../command-id'
import { rememberingServer } from '../remembering-server.fixture'
import { openTicket } from '../ticket/commands'
import { customerIds } from './customer-field'

let server: ReturnType<typeof rememberingServer>
beforeEach(() => {
  server = rememberingServer()
  vi.stubGlobal('fetch', server.fetch)
})
afterEach(() => vi.unstubAllGlobals())

const added = () => server.done.map(({ body }) => (body as { name: string }).name)

test('a ticket that has to be sent again adds its new customer once', async () => {
  const command = commandId()
  const customerIdOf = customerIds(command)
  const open = async () => {
    const customerId = (await customerIdOf({ name: '晨光纺织' })) ?? ''
    const wish = { subject: '停机', description: '', priority: 'normal', channel: 'phone' } as const
    return openTicket({ ...wish, customerId }, command)
  }
  const customer = await customerIdOf({ name: '晨光纺织' })
  expect(customer).toBe('made_1')
  server.losesNextAnswer()
  await expect(open()).rejects.toMatchObject({ code: 'offline' })
  await open()
  expect(server.done.map(({ path }) => path)).toEqual(['/v1/customers', '/v1/tickets'])
})

test('a customer whose answer was lost is added once', async () => {
  const customerIdOf = customerIds(commandId())
  server.losesNextAnswer()
  await expect(customerIdOf({ name: '晨光纺织' })).rejects.toMatchObject({ code: 'offline' })
  expect(await customerIdOf({ name: '晨光纺织' })).toBe('made_1')
  expect(added()).toEqual(['晨光纺织'])
})

test('another name is another customer', async () => {
  const customerIdOf = customerIds(commandId())
  await customerIdOf({ name: '晨光纺织' })
  await customerIdOf({ name: '晨光纺织二厂' })
  expect(added()).toEqual(['晨光纺织', '晨光纺织二厂'])
})
